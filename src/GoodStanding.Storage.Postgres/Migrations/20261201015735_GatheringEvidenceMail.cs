using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GoodStanding.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class GatheringEvidenceMail : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "AnswerNotedById",
                table: "Reviews",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Aspects",
                table: "Reviews",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<long>(
                name: "AsksRegistrySince",
                table: "Practices",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "DisputeAttachments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PracticeId = table.Column<Guid>(type: "uuid", nullable: false),
                    DisputeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Name = table.Column<byte[]>(type: "bytea", nullable: false),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false),
                    Length = table.Column<int>(type: "integer", nullable: false),
                    AddedAt = table.Column<long>(type: "bigint", nullable: false),
                    AddedById = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisputeAttachments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DisputeAttachments_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Feeds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PracticeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Address = table.Column<byte[]>(type: "bytea", nullable: false),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    AskedAt = table.Column<long>(type: "bigint", nullable: true),
                    AnsweredAt = table.Column<long>(type: "bigint", nullable: true),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Failures = table.Column<int>(type: "integer", nullable: false),
                    NextAskAt = table.Column<long>(type: "bigint", nullable: false),
                    RestUntil = table.Column<long>(type: "bigint", nullable: true),
                    Validator = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    ClaimedUntil = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Feeds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Mentions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PracticeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Origin = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    EntryKey = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    SourceName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    SiteId = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    ListingId = table.Column<Guid>(type: "uuid", nullable: true),
                    Title = table.Column<byte[]>(type: "bytea", nullable: false),
                    Excerpt = table.Column<byte[]>(type: "bytea", nullable: true),
                    Link = table.Column<byte[]>(type: "bytea", nullable: true),
                    WrittenAt = table.Column<long>(type: "bigint", nullable: true),
                    FirstSeenAt = table.Column<long>(type: "bigint", nullable: false),
                    HandledAt = table.Column<long>(type: "bigint", nullable: true),
                    HandledById = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Mentions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Mentions_Listings_ListingId",
                        column: x => x.ListingId,
                        principalTable: "Listings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "NoticeChoices",
                columns: table => new
                {
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    PracticeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Plan_AlertsSince = table.Column<long>(type: "bigint", nullable: true),
                    Plan_Day = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Plan_DigestSince = table.Column<long>(type: "bigint", nullable: true),
                    Plan_Hour = table.Column<int>(type: "integer", nullable: false),
                    Plan_SendsAlerts = table.Column<bool>(type: "boolean", nullable: false),
                    Plan_SendsDigest = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NoticeChoices", x => x.MemberId);
                    table.ForeignKey(
                        name: "FK_NoticeChoices_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PublicFacts",
                columns: table => new
                {
                    PracticeId = table.Column<Guid>(type: "uuid", nullable: false),
                    IsSample = table.Column<bool>(type: "boolean", nullable: false),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false),
                    ChangedAt = table.Column<long>(type: "bigint", nullable: false),
                    ChangedById = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicFacts", x => new { x.PracticeId, x.IsSample });
                });

            migrationBuilder.CreateTable(
                name: "ReplySendings",
                columns: table => new
                {
                    DraftId = table.Column<Guid>(type: "uuid", nullable: false),
                    PracticeId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReviewId = table.Column<Guid>(type: "uuid", nullable: false),
                    ListingId = table.Column<Guid>(type: "uuid", nullable: false),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    Words = table.Column<byte[]>(type: "bytea", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SentAt = table.Column<long>(type: "bigint", nullable: false),
                    Reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReplySendings", x => x.DraftId);
                    table.ForeignKey(
                        name: "FK_ReplySendings_Drafts_DraftId",
                        column: x => x.DraftId,
                        principalTable: "Drafts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ReplySendings_Reviews_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "Reviews",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SourceCredentials",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PracticeId = table.Column<Guid>(type: "uuid", nullable: false),
                    SiteId = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ApiKey = table.Column<byte[]>(type: "bytea", nullable: true),
                    ClientId = table.Column<byte[]>(type: "bytea", nullable: true),
                    ClientSecret = table.Column<byte[]>(type: "bytea", nullable: true),
                    RefreshToken = table.Column<byte[]>(type: "bytea", nullable: true),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SourceCredentials", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ToldReviews",
                columns: table => new
                {
                    RecipientId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReviewId = table.Column<Guid>(type: "uuid", nullable: false),
                    PracticeId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ToldReviews", x => new { x.RecipientId, x.ReviewId });
                    table.ForeignKey(
                        name: "FK_ToldReviews_Reviews_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "Reviews",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "VisitKeepings",
                columns: table => new
                {
                    PracticeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Days = table.Column<int>(type: "integer", nullable: false),
                    NameKey = table.Column<byte[]>(type: "bytea", nullable: true),
                    Columns = table.Column<byte[]>(type: "bytea", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VisitKeepings", x => x.PracticeId);
                });

            migrationBuilder.CreateTable(
                name: "VisitLooks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PracticeId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: true),
                    Act = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ReviewId = table.Column<Guid>(type: "uuid", nullable: true),
                    Count = table.Column<int>(type: "integer", nullable: true),
                    Answer = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VisitLooks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Visits",
                columns: table => new
                {
                    PracticeId = table.Column<Guid>(type: "uuid", nullable: false),
                    IsSample = table.Column<bool>(type: "boolean", nullable: false),
                    Digest = table.Column<long>(type: "bigint", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Visits", x => new { x.PracticeId, x.IsSample, x.Digest });
                });

            migrationBuilder.CreateTable(
                name: "Webhooks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PracticeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Address = table.Column<byte[]>(type: "bytea", nullable: false),
                    Secret = table.Column<byte[]>(type: "bytea", nullable: false),
                    TimeZone = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    Plan_AlertsSince = table.Column<long>(type: "bigint", nullable: true),
                    Plan_Day = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Plan_DigestSince = table.Column<long>(type: "bigint", nullable: true),
                    Plan_Hour = table.Column<int>(type: "integer", nullable: false),
                    Plan_SendsAlerts = table.Column<bool>(type: "boolean", nullable: false),
                    Plan_SendsDigest = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Webhooks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ConnectedListings",
                columns: table => new
                {
                    ListingId = table.Column<Guid>(type: "uuid", nullable: false),
                    PracticeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    CredentialId = table.Column<Guid>(type: "uuid", nullable: false),
                    ConnectedAt = table.Column<long>(type: "bigint", nullable: false),
                    AskedAt = table.Column<long>(type: "bigint", nullable: true),
                    AnsweredAt = table.Column<long>(type: "bigint", nullable: true),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Failures = table.Column<int>(type: "integer", nullable: false),
                    NextAskAt = table.Column<long>(type: "bigint", nullable: false),
                    RestUntil = table.Column<long>(type: "bigint", nullable: true),
                    Validator = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    ClaimedUntil = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConnectedListings", x => x.ListingId);
                    table.ForeignKey(
                        name: "FK_ConnectedListings_Listings_ListingId",
                        column: x => x.ListingId,
                        principalTable: "Listings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ConnectedListings_SourceCredentials_CredentialId",
                        column: x => x.CredentialId,
                        principalTable: "SourceCredentials",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Outbox",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PracticeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: true),
                    WebhookId = table.Column<Guid>(type: "uuid", nullable: true),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Body = table.Column<byte[]>(type: "bytea", nullable: true),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    Failures = table.Column<int>(type: "integer", nullable: false),
                    DueAt = table.Column<long>(type: "bigint", nullable: false),
                    Expires = table.Column<long>(type: "bigint", nullable: false),
                    SendingSince = table.Column<long>(type: "bigint", nullable: true),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    ChangedAt = table.Column<long>(type: "bigint", nullable: false),
                    Problem = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Outbox", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Outbox_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Outbox_Webhooks_WebhookId",
                        column: x => x.WebhookId,
                        principalTable: "Webhooks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Reviews_Urgent",
                table: "Reviews",
                columns: new[] { "PracticeId", "Handling" },
                filter: "\"IsUrgent\"");

            migrationBuilder.CreateIndex(
                name: "IX_ConnectedListings_CredentialId",
                table: "ConnectedListings",
                column: "CredentialId");

            migrationBuilder.CreateIndex(
                name: "IX_ConnectedListings_NextAskAt",
                table: "ConnectedListings",
                column: "NextAskAt");

            migrationBuilder.CreateIndex(
                name: "IX_ConnectedListings_PracticeId",
                table: "ConnectedListings",
                column: "PracticeId");

            migrationBuilder.CreateIndex(
                name: "IX_DisputeAttachments_DisputeId",
                table: "DisputeAttachments",
                column: "DisputeId");

            migrationBuilder.CreateIndex(
                name: "IX_DisputeAttachments_PracticeId",
                table: "DisputeAttachments",
                column: "PracticeId");

            migrationBuilder.CreateIndex(
                name: "IX_Feeds_NextAskAt",
                table: "Feeds",
                column: "NextAskAt");

            migrationBuilder.CreateIndex(
                name: "IX_Feeds_PracticeId",
                table: "Feeds",
                column: "PracticeId");

            migrationBuilder.CreateIndex(
                name: "IX_Mentions_ListingId",
                table: "Mentions",
                column: "ListingId");

            migrationBuilder.CreateIndex(
                name: "IX_Mentions_PracticeId_HandledAt_FirstSeenAt",
                table: "Mentions",
                columns: new[] { "PracticeId", "HandledAt", "FirstSeenAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Mentions_PracticeId_Origin_EntryKey",
                table: "Mentions",
                columns: new[] { "PracticeId", "Origin", "EntryKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NoticeChoices_PracticeId",
                table: "NoticeChoices",
                column: "PracticeId");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_Key",
                table: "Outbox",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_MemberId",
                table: "Outbox",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_PracticeId_ChangedAt",
                table: "Outbox",
                columns: new[] { "PracticeId", "ChangedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_State_DueAt",
                table: "Outbox",
                columns: new[] { "State", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_WebhookId",
                table: "Outbox",
                column: "WebhookId");

            migrationBuilder.CreateIndex(
                name: "IX_ReplySendings_ListingId_State",
                table: "ReplySendings",
                columns: new[] { "ListingId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_ReplySendings_PracticeId",
                table: "ReplySendings",
                column: "PracticeId");

            migrationBuilder.CreateIndex(
                name: "IX_ReplySendings_ReviewId",
                table: "ReplySendings",
                column: "ReviewId");

            migrationBuilder.CreateIndex(
                name: "IX_SourceCredentials_PracticeId",
                table: "SourceCredentials",
                column: "PracticeId");

            migrationBuilder.CreateIndex(
                name: "IX_ToldReviews_PracticeId",
                table: "ToldReviews",
                column: "PracticeId");

            migrationBuilder.CreateIndex(
                name: "IX_ToldReviews_ReviewId",
                table: "ToldReviews",
                column: "ReviewId");

            migrationBuilder.CreateIndex(
                name: "IX_VisitLooks_PracticeId_At",
                table: "VisitLooks",
                columns: new[] { "PracticeId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Visits_PracticeId_Day",
                table: "Visits",
                columns: new[] { "PracticeId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_Webhooks_PracticeId",
                table: "Webhooks",
                column: "PracticeId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ConnectedListings");

            migrationBuilder.DropTable(
                name: "DisputeAttachments");

            migrationBuilder.DropTable(
                name: "Feeds");

            migrationBuilder.DropTable(
                name: "Mentions");

            migrationBuilder.DropTable(
                name: "NoticeChoices");

            migrationBuilder.DropTable(
                name: "Outbox");

            migrationBuilder.DropTable(
                name: "PublicFacts");

            migrationBuilder.DropTable(
                name: "ReplySendings");

            migrationBuilder.DropTable(
                name: "ToldReviews");

            migrationBuilder.DropTable(
                name: "VisitKeepings");

            migrationBuilder.DropTable(
                name: "VisitLooks");

            migrationBuilder.DropTable(
                name: "Visits");

            migrationBuilder.DropTable(
                name: "SourceCredentials");

            migrationBuilder.DropTable(
                name: "Webhooks");

            migrationBuilder.DropIndex(
                name: "IX_Reviews_Urgent",
                table: "Reviews");

            migrationBuilder.DropColumn(
                name: "AnswerNotedById",
                table: "Reviews");

            migrationBuilder.DropColumn(
                name: "Aspects",
                table: "Reviews");

            migrationBuilder.DropColumn(
                name: "AsksRegistrySince",
                table: "Practices");
        }
    }
}
