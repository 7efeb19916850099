-- All that the store keeps, in words that SQLite and PostgreSQL both understand.
-- Times are milliseconds since 1970 in UTC. Rows are never deleted, except members who leave a case;
-- rows of content, revision, version and audit are never changed either.

create table account (
  id            text    not null primary key,
  name          text    not null,
  name_key      text    not null unique, -- the name without differences of case
  sign_in       text    not null,        -- password, openid or none
  password_hash text,
  issuer        text,
  subject       text,
  administrator boolean not null,
  disabled      boolean not null,
  created       bigint  not null,
  unique (issuer, subject)
);

create table kept_case (
  id      text   not null primary key,
  created bigint not null,
  binned  bigint -- when it was put in the bin; null when it is not there
);

create table content (
  sha256 text not null primary key,
  body   text not null
);

create table revision (
  case_id text    not null references kept_case (id),
  number  integer not null, -- 1, 2, 3, ... in each case
  parent  integer,          -- the revision it was made from; null for the first
  title   text    not null,
  sha256  text    not null references content (sha256),
  author  text    not null references account (id),
  time    bigint  not null,
  deed    text    not null,
  summary text    not null,
  primary key (case_id, number),
  foreign key (case_id, parent) references revision (case_id, number),
  check (number = 1 and parent is null or number > parent)
);

create table head (
  case_id text    not null primary key references kept_case (id),
  shown   integer not null,
  tip     integer not null, -- where redo ends: shown, or a revision that comes from it
  changed bigint  not null,
  foreign key (case_id, shown) references revision (case_id, number),
  foreign key (case_id, tip) references revision (case_id, number),
  check (shown <= tip)
);

create table version (
  case_id  text    not null,
  name_key text    not null,
  name     text    not null,
  revision integer not null,
  named_by text    not null references account (id),
  time     bigint  not null,
  primary key (case_id, name_key),
  foreign key (case_id, revision) references revision (case_id, number)
);

create table member (
  case_id text not null references kept_case (id),
  account text not null references account (id),
  role    text not null,
  primary key (case_id, account)
);

create index member_by_account on member (account);

create table audit (
  number  bigint not null primary key, -- without gaps
  time    bigint not null,
  account text   not null, -- an id, or empty; the log keeps what it is told, so no references
  action  text   not null,
  case_id text   not null, -- an id, or empty
  detail  text   not null,
  address text   not null
);

-- Rows that a transaction updates first, so that others of its kind wait for it.
create table turn (
  name  text   not null primary key,
  taken bigint not null
);

insert into turn (name, taken) values ('accounts', 0);
insert into turn (name, taken) values ('audit', 0);
