-- Uploads that broke off are known at once, and an office may set a limit to documents.

ALTER TABLE contents ADD COLUMN held bigint; -- 1: whoever uploads it holds a lock as long as it lives; absent: not known
ALTER TABLE office ADD COLUMN max_document bigint; -- bytes; absent: any size
