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

  @Test func `an incident's drill comes later each time that it is passed`() {
    let drill = Refresher.test(Remembered(.escalation, "x"), cap: 14)
    #expect(
      [0, 1, 2, 3, 4, 99].map { policy.cap(of: drill, streak: $0) } == [14, 14, 28, 56, 90, 90])
    let rare = Refresher.test(Remembered(.escalation, "x"), cap: 120)
    #expect(policy.cap(of: rare, streak: 9) == 120)
  }

  @Test(arguments: [Remembered.Kind.item, .procedure, .scenario])
  func `the cap of anything else stays`(kind: Remembered.Kind) {
    let refresher = Refresher.test(Remembered(kind, "x"), cap: 14)
    #expect([0, 1, 5].allSatisfy { policy.cap(of: refresher, streak: $0) == 14 })
  }
}
