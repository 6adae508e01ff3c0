import Foundation
import Testing

@testable import Integrity

struct SigningKeyTests {
  /// RFC 8032, section 7.1, test 2.
  @Test func `signs as RFC 8032 says`() throws {
    let seed = try #require(
      Digest(hex: "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"))
    let key = try #require(SigningKey(seed: seed.bytes))
    #expect(
      key.publicKey.bytes.hex == "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
    let signature = key.signature(of: Data([0x72]))
    #expect(
      signature.hex
        == "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00")
    #expect(key.publicKey.verifies(signature, of: Data([0x72])))
    #expect(!key.publicKey.verifies(signature, of: Data([0x73])))
    #expect(!key.publicKey.verifies(signature.dropLast(), of: Data([0x72])))
    #expect(!SigningKey().publicKey.verifies(signature, of: Data([0x72])))
  }

  @Test func `a public key survives PEM, and nothing else is taken for one`() throws {
    let key = SigningKey().publicKey
    #expect(PublicKey(pem: key.pem) == key)
    #expect(PublicKey(pem: key.pem.replacing("\n", with: "\r\n")) == key)
    // As long, and a key of another kind (X25519).
    let der = Data([0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x6e, 0x03, 0x21, 0x00])
    let other = (der + key.bytes).base64EncodedString()
    #expect(
      PublicKey(pem: "-----BEGIN PUBLIC KEY-----\n\(other)\n-----END PUBLIC KEY-----\n") == nil)
    for broken in ["", "x", key.pem.replacing("PUBLIC", with: "PRIVATE"), key.pem + key.pem] {
      #expect(PublicKey(pem: broken) == nil)
    }
  }

  @Test func `openssl finds the same key, fingerprint and signature good`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "keys-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (key, message) = (SigningKey(), Data("会签\n".utf8))
    try message.write(to: folder.appending(path: "file"))
    try key.signature(of: message).write(to: folder.appending(path: "file.sig"))
    try Data(key.publicKey.pem.utf8).write(to: folder.appending(path: "key.pem"))
    let openssl = Process()
    let printed = Pipe()
    openssl.executableURL = URL(fileURLWithPath: "/bin/sh")
    openssl.currentDirectoryURL = folder
    openssl.arguments = [
      "-c",
      "openssl pkeyutl -verify -pubin -inkey key.pem -rawin -in file -sigfile file.sig"
        + " && openssl pkey -pubin -in key.pem -outform DER | sha256sum",
    ]
    openssl.standardOutput = printed
    try openssl.run()
    let output = String(
      decoding: try printed.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    openssl.waitUntilExit()
    #expect(output.contains("Signature Verified Successfully"))
    #expect(output.contains(key.publicKey.fingerprint.hex))
  }
}

extension Data {
  var hex: String { map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined() }
}
