using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GoodStanding.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class KeepProfessionals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Professionals_Members_MemberId",
                table: "Professionals");

            migrationBuilder.AddForeignKey(
                name: "FK_Professionals_Members_MemberId",
                table: "Professionals",
                column: "MemberId",
                principalTable: "Members",
                principalColumn: "Id",
                onDelete: ReferentialAction.SetNull);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Professionals_Members_MemberId",
                table: "Professionals");

            migrationBuilder.AddForeignKey(
                name: "FK_Professionals_Members_MemberId",
                table: "Professionals",
                column: "MemberId",
                principalTable: "Members",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);
        }
    }
}
