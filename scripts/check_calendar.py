"""Compares the calendars of the program with chinese_calendar and holidays; see scripts/check-calendar."""

import csv
import datetime
import io
import subprocess
import sys

import chinese_calendar
import holidays


def ours(tender: str, year: int):
    """Whether each day of the year is worked, as the program shows it."""
    text = subprocess.run(
        [tender, "calendar", "show", str(year), "--format", "csv"],
        check=True, capture_output=True, text=True).stdout
    kinds = {row["day"]: row["kind"] for row in csv.DictReader(io.StringIO(text))}

    def works(day: datetime.date) -> bool:
        kind = kinds.get(day.isoformat())
        return kind == "makeUp" or (kind is None and day.weekday() < 5)

    return works


def main(tender: str, years: list[int]) -> int:
    days = wrong = 0
    for year in years:
        works = ours(tender, year)
        china = holidays.country_holidays("CN", years=year)
        day = datetime.date(year, 1, 1)
        while day.year == year:
            answers = {
                "tender": works(day),
                "chinesecalendar": chinese_calendar.is_workday(day),
                "holidays": china.is_working_day(day),
            }
            if len(set(answers.values())) > 1:
                wrong += 1
                print(f"{day} worked? {answers}")
            days += 1
            day += datetime.timedelta(days=1)
    print(f"{days} days of {', '.join(map(str, years))} compared, {wrong} differ")
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], [int(year) for year in sys.argv[2:]]))
