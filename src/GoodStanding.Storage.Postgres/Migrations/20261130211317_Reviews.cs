using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GoodStanding.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Reviews : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Professionals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PracticeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Profession = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Npi = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    IsPractice = table.Column<bool>(type: "boolean", nullable: false),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: true),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Professionals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Professionals_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Rounds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PracticeId = table.Column<Guid>(type: "uuid", nullable: false),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    StartedAt = table.Column<long>(type: "bigint", nullable: false),
                    FinishedAt = table.Column<long>(type: "bigint", nullable: true),
                    ReviewIds = table.Column<List<Guid>>(type: "uuid[]", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Rounds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Rounds_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Listings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PracticeId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProfessionalId = table.Column<Guid>(type: "uuid", nullable: false),
                    SiteId = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Key = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Address = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    SightedAt = table.Column<long>(type: "bigint", nullable: true),
                    SourceState = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Listings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Listings_Professionals_ProfessionalId",
                        column: x => x.ProfessionalId,
                        principalTable: "Professionals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RatingPoints",
                columns: table => new
                {
                    ListingId = table.Column<Guid>(type: "uuid", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    PracticeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Value = table.Column<double>(type: "double precision", nullable: false),
                    Best = table.Column<double>(type: "double precision", nullable: false),
                    Worst = table.Column<double>(type: "double precision", nullable: false),
                    RatingCount = table.Column<int>(type: "integer", nullable: true),
                    ReviewCount = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RatingPoints", x => new { x.ListingId, x.Day });
                    table.ForeignKey(
                        name: "FK_RatingPoints_Listings_ListingId",
                        column: x => x.ListingId,
                        principalTable: "Listings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Reviews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PracticeId = table.Column<Guid>(type: "uuid", nullable: false),
                    ListingId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProfessionalId = table.Column<Guid>(type: "uuid", nullable: false),
                    SiteId = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SiteReviewId = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Author = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Headline = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Words = table.Column<string>(type: "text", nullable: false),
                    Address = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    RatingValue = table.Column<double>(type: "double precision", nullable: true),
                    RatingBest = table.Column<double>(type: "double precision", nullable: true),
                    RatingWorst = table.Column<double>(type: "double precision", nullable: true),
                    NormalizedRating = table.Column<double>(type: "double precision", nullable: true),
                    Stars = table.Column<int>(type: "integer", nullable: true),
                    PublishedAt = table.Column<long>(type: "bigint", nullable: true),
                    DatedAt = table.Column<long>(type: "bigint", nullable: false),
                    FirstSeenAt = table.Column<long>(type: "bigint", nullable: false),
                    LastSeenAt = table.Column<long>(type: "bigint", nullable: false),
                    EditedAt = table.Column<long>(type: "bigint", nullable: true),
                    MissedSince = table.Column<long>(type: "bigint", nullable: true),
                    VanishedAt = table.Column<long>(type: "bigint", nullable: true),
                    ReturnedAt = table.Column<long>(type: "bigint", nullable: true),
                    ReplyWords = table.Column<string>(type: "text", nullable: true),
                    ReplyAt = table.Column<long>(type: "bigint", nullable: true),
                    ContentHash = table.Column<long>(type: "bigint", nullable: false),
                    Class = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Types = table.Column<string>(type: "text", nullable: false),
                    Routes = table.Column<string>(type: "text", nullable: false),
                    IsUrgent = table.Column<bool>(type: "boolean", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "uuid", nullable: true),
                    Handling = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    HandledAt = table.Column<long>(type: "bigint", nullable: true),
                    HandledById = table.Column<Guid>(type: "uuid", nullable: true),
                    News = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Reviews_Listings_ListingId",
                        column: x => x.ListingId,
                        principalTable: "Listings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Reviews_Professionals_ProfessionalId",
                        column: x => x.ProfessionalId,
                        principalTable: "Professionals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReviewTallies",
                columns: table => new
                {
                    PracticeId = table.Column<Guid>(type: "uuid", nullable: false),
                    ListingId = table.Column<Guid>(type: "uuid", nullable: false),
                    Month = table.Column<int>(type: "integer", nullable: false),
                    Class = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Count = table.Column<int>(type: "integer", nullable: false),
                    Stars1 = table.Column<int>(type: "integer", nullable: false),
                    Stars2 = table.Column<int>(type: "integer", nullable: false),
                    Stars3 = table.Column<int>(type: "integer", nullable: false),
                    Stars4 = table.Column<int>(type: "integer", nullable: false),
                    Stars5 = table.Column<int>(type: "integer", nullable: false),
                    NormalizedSum = table.Column<double>(type: "double precision", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewTallies", x => new { x.PracticeId, x.ListingId, x.Month, x.Class });
                    table.ForeignKey(
                        name: "FK_ReviewTallies_Listings_ListingId",
                        column: x => x.ListingId,
                        principalTable: "Listings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Disputes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PracticeId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReviewId = table.Column<Guid>(type: "uuid", nullable: false),
                    Ground = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    FlagText = table.Column<byte[]>(type: "bytea", nullable: true),
                    SiteReference = table.Column<byte[]>(type: "bytea", nullable: true),
                    NextCheckAt = table.Column<long>(type: "bigint", nullable: true),
                    Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    HasAppealed = table.Column<bool>(type: "boolean", nullable: false),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    ChangedAt = table.Column<long>(type: "bigint", nullable: false),
                    FlaggedAt = table.Column<long>(type: "bigint", nullable: true),
                    ClosedAt = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Disputes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Disputes_Reviews_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "Reviews",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReviewVersions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PracticeId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReviewId = table.Column<Guid>(type: "uuid", nullable: false),
                    Headline = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Words = table.Column<string>(type: "text", nullable: false),
                    RatingValue = table.Column<double>(type: "double precision", nullable: true),
                    RatingBest = table.Column<double>(type: "double precision", nullable: true),
                    RatingWorst = table.Column<double>(type: "double precision", nullable: true),
                    SeenAt = table.Column<long>(type: "bigint", nullable: false),
                    ReplacedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewVersions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReviewVersions_Reviews_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "Reviews",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DisputeEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PracticeId = table.Column<Guid>(type: "uuid", nullable: false),
                    DisputeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    Act = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    From = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    To = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Note = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisputeEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DisputeEvents_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_DisputeEvents_DisputeId",
                table: "DisputeEvents",
                column: "DisputeId");

            migrationBuilder.CreateIndex(
                name: "IX_DisputeEvents_PracticeId",
                table: "DisputeEvents",
                column: "PracticeId");

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_PracticeId_State_NextCheckAt",
                table: "Disputes",
                columns: new[] { "PracticeId", "State", "NextCheckAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_ReviewId",
                table: "Disputes",
                column: "ReviewId");

            migrationBuilder.CreateIndex(
                name: "IX_Listings_PracticeId_SiteId_Key",
                table: "Listings",
                columns: new[] { "PracticeId", "SiteId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Listings_ProfessionalId",
                table: "Listings",
                column: "ProfessionalId");

            migrationBuilder.CreateIndex(
                name: "IX_Professionals_MemberId",
                table: "Professionals",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_Professionals_PracticeId",
                table: "Professionals",
                column: "PracticeId");

            migrationBuilder.CreateIndex(
                name: "IX_RatingPoints_PracticeId",
                table: "RatingPoints",
                column: "PracticeId");

            migrationBuilder.CreateIndex(
                name: "IX_Reviews_ComplaintId",
                table: "Reviews",
                column: "ComplaintId",
                filter: "\"ComplaintId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Reviews_ListingId_SiteReviewId",
                table: "Reviews",
                columns: new[] { "ListingId", "SiteReviewId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Reviews_PracticeId_DatedAt_Id",
                table: "Reviews",
                columns: new[] { "PracticeId", "DatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Reviews_PracticeId_Handling_DatedAt",
                table: "Reviews",
                columns: new[] { "PracticeId", "Handling", "DatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Reviews_ProfessionalId_DatedAt_Id",
                table: "Reviews",
                columns: new[] { "ProfessionalId", "DatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ReviewTallies_ListingId",
                table: "ReviewTallies",
                column: "ListingId");

            migrationBuilder.CreateIndex(
                name: "IX_ReviewVersions_PracticeId",
                table: "ReviewVersions",
                column: "PracticeId");

            migrationBuilder.CreateIndex(
                name: "IX_ReviewVersions_ReviewId",
                table: "ReviewVersions",
                column: "ReviewId");

            migrationBuilder.CreateIndex(
                name: "IX_Rounds_MemberId_StartedAt",
                table: "Rounds",
                columns: new[] { "MemberId", "StartedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Rounds_PracticeId",
                table: "Rounds",
                column: "PracticeId");

            // Words for searching, beside the reviews, so that handling a review does not touch the index.
            migrationBuilder.Sql(
                """
                CREATE TABLE "ReviewWords" (
                    "ReviewId" uuid PRIMARY KEY REFERENCES "Reviews" ("Id") ON DELETE CASCADE,
                    "Words" tsvector NOT NULL);
                CREATE INDEX "IX_ReviewWords_Words" ON "ReviewWords" USING gin ("Words");
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ReviewWords");

            migrationBuilder.DropTable(
                name: "DisputeEvents");

            migrationBuilder.DropTable(
                name: "RatingPoints");

            migrationBuilder.DropTable(
                name: "ReviewTallies");

            migrationBuilder.DropTable(
                name: "ReviewVersions");

            migrationBuilder.DropTable(
                name: "Rounds");

            migrationBuilder.DropTable(
                name: "Disputes");

            migrationBuilder.DropTable(
                name: "Reviews");

            migrationBuilder.DropTable(
                name: "Listings");

            migrationBuilder.DropTable(
                name: "Professionals");
        }
    }
}
