import Foundation
import Integrity
import Testing

@testable import Records

struct ChainLinkTests {
  private static let zeros = Digest.zero.hex

  @Test(
    arguments: [
      #"{"seq":7,"prev":"\#(zeros)"}"#,
      #" { "prev" : "\#(zeros)" , "seq" : 7 } "#,
      #"{"a":{"seq":1,"prev":"x"},"seq":7,"b":[{"seq":2}],"prev":"\#(zeros)"}"#,
      #"{"text":"\"seq\":9, \\","seq":7,"prev":"\#(zeros)","短":"签名\u00e9\/"}"#,
      #"{"n":[0,-1,1.5,-0.25e+10,2E-3,true,false,null,{},[],""],"seq":7,"prev":"\#(zeros)"}"#,
      #"{"\u0073eq":7,"prev":"\#(zeros)"}"#,
    ])
  func `the two fields are found wherever they stand`(line: String) throws {
    let link = try link(line)
    #expect(link.seq == 7)
    #expect(link.prev == .zero)
  }

  @Test(
    arguments: [
      "", " ", "null", "7", "[]", "\"x\"", "{", "}", "{}{}", "{} x", "{,}", "{\"a\"}", "{\"a\":}",
      "{\"a\":1,}", "{\"a\":1 \"b\":2}", "{a:1}", "{'a':1}", "{\"a\":01}", "{\"a\":+1}",
      "{\"a\":1.}", "{\"a\":.5}", "{\"a\":1e}", "{\"a\":-}", "{\"a\":tru}", "{\"a\":True}",
      "{\"a\":NaN}", "{\"a\":[1,]}", "{\"a\":[1 2]}", "{\"a\":[}", "{\"a\":\"\\x\"}",
      "{\"a\":\"\\u12g4\"}", "{\"a\":\"\\u12\"}", "{\"a\":\"\t\"}", "{\"a\":\"", "{\"a\":\"\\",
      "{\"a\":1}\0", "\u{FEFF}{}", "{\"a\":/**/1}",
      "{\"a\":\(String(repeating: "[", count: 100_000))",
    ])
  func `what is not one JSON object is refused`(line: String) {
    #expect(throws: ChainFault.notJSON) { try link(line) }
  }

  @Test func `bytes that are not UTF-8 are refused`() {
    let line = Data(#"{"a":""#.utf8) + [0xFF] + Data(#""}"#.utf8)
    #expect(throws: ChainFault.notJSON) { try line.withUnsafeBytes { try ChainLink($0) } }
  }

  @Test(
    arguments: [
      (#"{"prev":"\#(zeros)"}"#, ChainFault.missingField("seq")),
      (#"{"seq":0,"prev":"\#(zeros)"}"#, .missingField("seq")),
      (#"{"seq":-1,"prev":"\#(zeros)"}"#, .missingField("seq")),
      (#"{"seq":1.0,"prev":"\#(zeros)"}"#, .missingField("seq")),
      (#"{"seq":1e0,"prev":"\#(zeros)"}"#, .missingField("seq")),
      (#"{"seq":"1","prev":"\#(zeros)"}"#, .missingField("seq")),
      (#"{"seq":99999999999999999999,"prev":"\#(zeros)"}"#, .missingField("seq")),
      (#"{"seq":1}"#, .missingField("prev")),
      (#"{"seq":1,"prev":null}"#, .missingField("prev")),
      (#"{"seq":1,"prev":"\#(zeros.dropLast())"}"#, .missingField("prev")),
      (#"{"seq":1,"prev":"\#(zeros.dropLast())A"}"#, .missingField("prev")),
      (#"{"seq":1,"seq":1,"prev":"\#(zeros)"}"#, .repeatedField("seq")),
      (#"{"seq":1,"\u0073\u0065q":2,"prev":"\#(zeros)"}"#, .repeatedField("seq")),
      (#"{"seq":1,"prev":"\#(zeros)","prev":"\#(zeros)"}"#, .repeatedField("prev")),
    ])
  func `a field that is missing, misshapen or doubled is named`(line: String, fault: ChainFault) {
    #expect(throws: fault) { try link(line) }
  }

  private func link(_ line: String) throws -> ChainLink {
    try Data(line.utf8).withUnsafeBytes { try ChainLink($0) }
  }
}
