using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GoodStanding.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Gathering : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "AsksRegistrySince",
                table: "Practices",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Feeds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PracticeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Address = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ConnectedListings");

            migrationBuilder.DropTable(
                name: "Feeds");

            migrationBuilder.DropTable(
                name: "Mentions");

            migrationBuilder.DropTable(
                name: "ReplySendings");

            migrationBuilder.DropTable(
                name: "SourceCredentials");

            migrationBuilder.DropColumn(
                name: "AsksRegistrySince",
                table: "Practices");
        }
    }
}
