import Testing

@testable import Training

struct EmployeeIDTests {
  @Test func `full-width digits and letters are folded and zeros kept`() {
    #expect(EmployeeID("１００１")?.text == "1001")
    #expect(EmployeeID(" 0012 ")?.text == "0012")
    #expect(EmployeeID("Ａ12")?.text == "A12")
    #expect(EmployeeID("0012") != EmployeeID("12"))
  }

  @Test(arguments: [
    "", "..", "../1", "a/b", "1 2", "王芳", "1\u{0}", "-1", "1\n2", String(repeating: "1", count: 21),
    "~", ".", "ß", "straße1",
  ])
  func `what could endanger a path is refused`(text: String) {
    #expect(EmployeeID(text) == nil)
  }

  @Test(arguments: [
    ("lOO5", "1005"), ("l003", "1003"), ("9OO1", "9001"), ("0o11", "0011"), ("I2", "12"),
    ("1005", nil), ("A12", nil), ("SAM", nil), ("OIL", nil), ("L-1", nil),
  ])
  func `letters that look like digits are read as digits`(text: String, digits: String?) {
    #expect(EmployeeID(text)?.readAsDigits?.text == digits)
  }
}
