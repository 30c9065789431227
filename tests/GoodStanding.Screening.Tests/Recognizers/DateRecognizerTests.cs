using GoodStanding.Screening.Recognizers.Dates;
using Xunit;

namespace GoodStanding.Screening.Tests.Recognizers;

public sealed class DateRecognizerTests
{
    [Theory]
    [InlineData("DOB 07/22/1958", "07/22/1958")]
    [InlineData("seen 1978-07-13 07:00:28", "1978-07-13 07:00:28")]
    [InlineData("dated 12.04.19", "12.04.19")]
    [InlineData("admitted 3/14 with fever", "3/14")]
    [InlineData("born 3 June 2019 here", "3 June 2019")]
    [InlineData("on the 14th of February", "14th of February")]
    [InlineData("Nov 5th, fireworks", "Nov 5th")]
    [InlineData("away 12–19 Aug", "12–19 Aug")]
    [InlineData("Thu 6 Feb 08:40 at the desk", "Thu 6 Feb 08:40")]
    [InlineData("moved to Wednesday 2 pm", "Wednesday 2 pm")]
    [InlineData("he left at noon today", "noon today")]
    [InlineData("born at 02:14 on Valentine's Day", "02:14 on Valentine's Day")]
    [InlineData("came in last night", "last night")]
    [InlineData("two weeks ago she fell", "two weeks ago")]
    [InlineData("missing since sat 9pm", "sat 9pm")]
    [InlineData("until the 30th", "30th")]
    [InlineData("on Christmas Eve", "Christmas Eve")]
    [InlineData("since June he is well", "June")]
    [InlineData("surgery was the day after the county fair", "the day after the county fair")]
    public void A_date_finer_than_a_year_is_found(string text, string date) => Assert.Equal(date, Found.By<DateRecognizer>(text));

    [Theory]
    [InlineData("in 2019 we moved")]
    [InlineData("open Monday to Friday")]
    [InlineData("Mon-Fri 9-5")]
    [InlineData("we are here 24/7")]
    [InlineData("pain 9/10, BP 120/80")]
    [InlineData("every Thursday I bake")]
    [InlineData("for three days and two nights")]
    [InlineData("she may march on")]
    [InlineData("he sat in the sun")]
    [InlineData("the 1st time in the 19th century")]
    [InlineData("strength 5/5, ratio 1/2")]
    [InlineData("")]
    public void Durations_habits_ratios_and_years_are_no_dates(string text) => Assert.Equal("", Found.By<DateRecognizer>(text));

    [Theory]
    [InlineData("yesterday", "relative")]
    [InlineData("on Tuesday", "weekday")]
    [InlineData("on Halloween", "holiday")]
    [InlineData("on 3 June", "absolute")]
    public void A_date_says_how_it_names_the_day(string text, string kind) => Assert.Equal(kind, Found.KindsBy<DateRecognizer>(text));
}
