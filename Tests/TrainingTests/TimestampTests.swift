import Foundation
import Testing

@testable import Training

struct TimestampTests {
  @Test func `a timestamp reads back to the millisecond in any offset`() throws {
    for offset in [0, 8 * 3600, -5 * 3600, 5 * 3600 + 1800, -34_200] {
      for seconds in [0, 1_700_000_000.123, 1_709_164_799.999, 951_782_400.5] {
        let stamp = Timestamp(date: Date(timeIntervalSince1970: seconds), offset: offset)
        #expect(Timestamp(stamp.description) == stamp)
      }
    }
  }

  @Test func `the day and hour are those on the wall`() throws {
    let stamp = try #require(Timestamp("2026-11-24T00:30:00.000+08:00"))
    #expect(stamp.day.description == "2026-11-24")
    #expect(stamp.hour == 0)
    #expect(stamp.date == (try #require(Timestamp("2026-11-23T16:30:00.000+00:00"))).date)
  }

  @Test(arguments: [
    "2026-11-24T09:00:00+08:00", "2026-11-24 09:00:00.000+08:00", "2026-11-24T24:00:00.000+08:00",
    "2026-02-30T09:00:00.000+08:00", "２026-11-24T09:00:00.000+08:00", "",
  ])
  func `anything else is refused`(text: String) {
    #expect(Timestamp(text) == nil)
  }
}
