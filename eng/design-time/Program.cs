Console.WriteLine("This program is for dotnet-ef: see GoodStanding.DesignTime.csproj.");
