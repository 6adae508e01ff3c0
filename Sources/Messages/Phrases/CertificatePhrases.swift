import Content
import Records
import Training

/// What is said when certificates are signed, changed and checked.
package struct CertificatePhrases: Sendable {
  package let fault: @Sendable (CertificateFault, _ named: String?) -> String
  /// What was done to a certificate, from which day on, why, and who signed that at which minute.
  package let act:
    @Sendable (EventBody.CertificateChanged, _ who: String, _ moment: String) -> String
  /// The name on a certificate, where its holder is called otherwise today.
  package let nameThen: @Sendable (_ name: String) -> String
  package let replacedBy: @Sendable (_ code: String, _ reason: String) -> String
  /// One that is genuine and was over after that day, its grace too.
  package let expired: @Sendable (_ since: Day) -> String
  /// Before what a certificate says, where the record of whoever holds it is not whole.
  package let holderInDoubt: String
  package let verified: @Sendable (CertificateDocument, Language) -> String
  /// What an offer that was signed says of itself on the screen.
  package let offerHeading:
    @Sendable (EmployeeID, _ name: String, _ title: String, Certificate.Kind) -> String
  package let offerTerm: @Sendable (CertificateTerm) -> String
  package let offerMeaning: @Sendable (_ meaning: String) -> String
  package let contentModified: @Sendable (_ files: Int) -> String
  package let unproctored: String
  package let selfAttested: String
  package let signed: @Sendable (_ name: String, _ title: String, Day, _ code: String) -> String
  package let keptAt: @Sendable (_ path: String) -> String
  package let refusal:
    @Sendable (SigningOffer.Refusal, _ name: String, _ title: String, RequirementNames) -> [String]
  package let nothingToRenew: @Sendable (_ name: String) -> String
  package let cannotRenew: @Sendable (_ name: String, _ title: String) -> String
  package let readyTitle: @Sendable (Day) -> String
  package let nobodyReady: String
  package let howToSign: @Sendable (EmployeeID) -> String
  package let signEntry: @Sendable (EmployeeID, _ name: String, _ title: String) -> String
  package let notSigned: String
  package let badRecord: @Sendable (EmployeeID) -> String

  package let whichCertification: @Sendable ([(id: String, title: String)]) -> String
  package let unknownCertification:
    @Sendable (_ typed: String, [(id: String, title: String)]) -> String
  package let changeRefused: @Sendable (ChangeRefusal) -> String
  /// Before the passphrase is typed.
  package let aboutToChange:
    @Sendable (EventBody.CertificateChanged.Act, EmployeeID, _ name: String, _ title: String, Day)
      -> String
  /// What is taken over, with its days; before the passphrase is typed.
  package let aboutToImport:
    @Sendable (EmployeeID, _ name: String, _ title: String, Day, _ until: Day) -> String
  /// It holds longer than certificates of this kind do.
  package let unusuallyLong: @Sendable (_ months: Int) -> String
  package let importIsOver: @Sendable (_ until: Day) -> String
  package let watchedBy: @Sendable ([EmployeeID]) -> String
  package let proctoredBy: @Sendable (EmployeeID) -> String
  package let changed:
    @Sendable (EventBody.CertificateChanged.Act, _ name: String, _ title: String, Day) -> String
  package let ownAct: String
  package let unknownRequirement: @Sendable (_ typed: String, _ ids: [String]) -> String
  package let badWaiverReason: @Sendable (_ typed: String, _ allowed: [String]) -> String
  /// What somebody need not meet, and why.
  package let waived:
    @Sendable (_ name: String, _ title: String, _ requirement: String, _ reason: String) -> String
  package let badTerm: String
  /// What whoever takes over a certificate says by signing.
  package let importMeaning: String
  package let imported: @Sendable (_ name: String, _ title: String, Day, _ code: String) -> String

  package let whichOne: String
  package let shellUsage: String
  package let managerUsage: String
  /// Somebody who is not in the store today.
  package let hasLeft: @Sendable (EmployeeID, _ name: String, _ since: Day) -> String
  /// What only the command does.
  package let waiveOutside: String
  package let nothingAsked: @Sendable (EmployeeID, _ name: String) -> String
  package let promiseTitle: @Sendable (_ title: String) -> String
  package let acceptEntry: String
  package let acceptPrompt: String
  package let accepted: String
  package let notAccepted: String
  package let nothingToAccept: String

  /// Why a certificate is not suspended, reinstated or revoked.
  package enum ChangeRefusal: Error, Hashable, Sendable {
    case noCertificate(name: String, title: String)
    case alreadyRevoked(Certificate.Revocation)
    case alreadySuspended(Certificate.Suspension)
    case notSuspended
    case ownAct
  }
}
