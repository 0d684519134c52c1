package import TenderSQL

/// The schema of an office in a file, version by version: what stands in `sql/sqlite`.
package enum SQLiteMigrations {
  package static let all = [
    Migration(1, "office", PackageResources.V0001__office_sql),
    Migration(2, "calendars", PackageResources.V0002__calendars_sql),
    Migration(3, "uploads", PackageResources.V0003__uploads_sql),
  ]
}
