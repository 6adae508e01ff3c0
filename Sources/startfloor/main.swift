import ArgumentParser
@preconcurrency import CReadline
import CSodium
import Foundation
import Yams

// The least a start can cost with the libraries countersign links: one Calendar, one small JSON.

struct Small: Decodable {
  let name: String
  let number: Int
}

let year = Calendar(identifier: .gregorian).component(.year, from: Date())
let small = try JSONDecoder().decode(Small.self, from: Data(#"{"name":"x","number":1}"#.utf8))
// The libraries are named, so that they are linked and not dropped.
let linked = [
  String(describing: CleanExit.self), String(cString: rl_library_version),
  String(cString: sodium_version_string()), String(describing: Node.self),
]
if year + small.number + linked.count < 0 { exit(1) }
