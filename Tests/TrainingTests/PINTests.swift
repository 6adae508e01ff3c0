import Testing

@testable import Training

struct PINTests {
  private func weakness(_ typed: String, of number: String = "1001") throws -> PIN.Weakness? {
    PIN.weakness(of: typed, employee: try #require(EmployeeID(number)))
  }

  @Test(arguments: ["2749", "27491", "274931", "2749318", "27493180", "0042", "1357", "1123"])
  func `four to eight digits that are no run may be a PIN`(typed: String) throws {
    #expect(try weakness(typed) == nil)
  }

  @Test(arguments: [
    "", "2", "274", "274931805", "27 49", "27-49", "274a", "二七四九", "٢٧٤٩", "2749\u{0}", "-2749",
    "2749.", "२७४९", "²⁷⁴⁹",
  ])
  func `anything but four to eight digits is none`(typed: String) throws {
    #expect(try weakness(typed) == .notFourToEightDigits)
  }

  @Test(arguments: [
    "0000", "1111", "99999999", "1234", "12345678", "0123", "8765", "3210", "7890", "8901", "1098",
    "0987", "2109", "９８７６",
  ])
  func `one digit and runs, also past nought, are too simple`(typed: String) throws {
    #expect(try weakness(typed) == .tooSimple)
  }

  @Test(arguments: [
    ("1001", "1001"), ("A2749", "2749"), ("1001", "001001"), ("1001", "00001001"), ("1001", "１００１"),
    ("0012", "0012"),
    ("0012", "000012"), ("12", "0012"), ("27493", "027493"), ("0000012", "0012"),
    ("C-0042", "0042"), ("27-49", "2749"),
  ])
  func `the own number is none, whatever noughts stand before it`(
    number: String, typed: String
  ) throws {
    #expect(try weakness(typed, of: number) == .isTheNumber)
  }

  @Test(arguments: [
    ("1001", "1002"), ("1001", "10010"), ("0012", "1200"), ("A1", "2749"), ("ABC", "2749"),
  ])
  func `another number may be one`(number: String, typed: String) throws {
    #expect(try weakness(typed, of: number) == nil)
  }

  @Test(arguments: ["２７４９", " 2749 ", "2749\r", "　2749　"])
  func `full-width digits and white space around are the same PIN`(typed: String) throws {
    #expect(PIN.folded(typed) == "2749")
    #expect(try weakness(typed) == nil)
  }
}
