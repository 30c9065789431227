"""A real SMTP server for the tests, on aiosmtpd. It writes each mail that it takes into a file, one JSON line each, before it answers.

What it does wrong is said by --mode: normal, refuse (550 to the recipient), later (451 to the recipient), refuse-data (554 to the mail),
sender (550 to the sender), slow (waits --wait seconds before the answer to a mail), mute (takes the mail and never answers), drop-data
(closes when the mail should begin), drop-end (takes the mail and closes without an answer), drop-unseen (closes after the mail without
keeping it), quit (does not answer to QUIT), busy (421 to the mail). A recipient whose address begins with a mode and a hyphen gets that mode alone.
"""
import argparse
import asyncio
import json
import os
import ssl
import sys
import threading

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

args = argparse.ArgumentParser()
args.add_argument("--port", type=int, required=True)
args.add_argument("--mailbox", required=True)
args.add_argument("--mode", default="normal")
args.add_argument("--wait", type=float, default=2)
args.add_argument("--cert")
args.add_argument("--key")
args.add_argument("--implicit", action="store_true")
args.add_argument("--user")
args.add_argument("--password")
args.add_argument("--with-parent", action="store_true", help="ends when standard input ends, which is when whoever started it is gone")
args = args.parse_args()
MODES = {"normal", "refuse", "later", "refuse-data", "sender", "slow", "mute", "drop-data", "drop-end", "drop-unseen", "quit", "busy"}


class Server(SMTP):
    def mode(self):
        to = self.envelope.rcpt_tos[0] if self.envelope and self.envelope.rcpt_tos else ""
        local = to.split("@")[0]
        return max((m for m in MODES if local.startswith(m + "-")), key=len, default=args.mode)

    async def smtp_DATA(self, arg):
        if self.mode() == "drop-data":
            self.transport.abort()
            return
        await super().smtp_DATA(arg)

    async def smtp_QUIT(self, arg):
        if args.mode == "quit":
            await asyncio.sleep(3600)
        await super().smtp_QUIT(arg)


class Handler:
    async def handle_MAIL(self, server, session, envelope, address, options):
        if args.mode == "sender":
            return "550 5.7.1 not from here"
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        envelope.rcpt_tos.append(address)
        mode = server.mode()
        if mode == "refuse":
            envelope.rcpt_tos.pop()
            return "550 5.1.1 nobody here"
        if mode == "later":
            envelope.rcpt_tos.pop()
            return "451 4.7.1 come back"
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        mode = server.mode()
        if mode == "refuse-data":
            return "554 5.7.1 not this"
        if mode == "busy":
            return "421 4.3.2 closing"
        if mode == "drop-unseen":
            server.transport.abort()
            return None
        keep(envelope)
        if mode == "drop-end":
            server.transport.abort()
            return None
        if mode == "slow":
            await asyncio.sleep(args.wait)
        if mode == "mute":
            await asyncio.sleep(3600)
        return "250 OK"


def keep(envelope):
    text = envelope.content.decode("utf-8", "replace")
    head = text.split("\r\n\r\n")[0].replace("\r\n ", " ").replace("\r\n\t", " ").split("\r\n")
    ids = [line.split(":", 1)[1].strip() for line in head if line.lower().startswith("message-id:")]
    with open(args.mailbox, "a", encoding="utf-8") as mailbox:
        mailbox.write(json.dumps({"id": ids[0] if ids else "", "from": envelope.mail_from, "to": envelope.rcpt_tos, "text": text}) + "\n")
        mailbox.flush()
        os.fsync(mailbox.fileno())


def authenticate(server, session, envelope, mechanism, data):
    good = isinstance(data, LoginPassword) and data.login.decode() == args.user and data.password.decode() == args.password
    return AuthResult(success=good, handled=False)


def context():
    if not args.cert:
        return None
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.load_cert_chain(args.cert, args.key)
    return made


def make():
    tls = context()
    return Server(
        Handler(),
        hostname="smtp.test",
        tls_context=None if args.implicit else tls,
        require_starttls=tls is not None and not args.implicit,
        authenticator=authenticate if args.user else None,
        auth_required=args.user is not None,
        auth_require_tls=tls is not None and not args.implicit,
    )


async def main():
    server = await asyncio.get_running_loop().create_server(make, "127.0.0.1", args.port, ssl=context() if args.implicit else None)
    print("ready", server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


def end_with_parent():
    sys.stdin.read()
    os._exit(0)


if args.with_parent:
    threading.Thread(target=end_with_parent, daemon=True).start()
asyncio.run(main())
