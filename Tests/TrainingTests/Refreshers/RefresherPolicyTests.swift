import Testing

@testable import Training

struct RefresherPolicyTests {
  private let policy = RefresherPolicy()

  @Test func `what is critical is to be remembered better and comes again sooner`() {
    #expect(policy.retention(of: .item("a", critical: true)) == 0.95)
    #expect(policy.retention(of: .item("a")) == 0.9)
    #expect(policy.caps.of(critical: true) == 90 && policy.caps.of(critical: false) == 180)
  }

  @Test func `days off of a person are theirs alone`() throws {
    let employee = try #require(EmployeeID("1001"))
    let other = try #require(EmployeeID("1002"))
    let policy = RefresherPolicy(
      workDays: WorkDays(weekdaysOff: [7]), off: [employee: WorkDays(weekdaysOff: [1])])
    #expect(policy.workDays(of: employee).weekdaysOff == [1, 7])
    #expect(policy.workDays(of: other).weekdaysOff == [7])
  }
}
