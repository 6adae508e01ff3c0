import Foundation
import Testing

@testable import countersign

struct TalkTests {
  @Test func `a crash leaves no file with what was typed unseen`() {
    keepSecretsOutOfCoreFiles()
    var limit = rlimit()
    #expect(getrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit) == 0)
    #expect(limit.rlim_cur == 0 && limit.rlim_max == 0)
  }
}
