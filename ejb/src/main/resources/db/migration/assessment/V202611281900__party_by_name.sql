-- A name as two files may write it: width, case, blanks and signs make no difference.
create function party_name_key(name text) returns text
  language sql immutable strict parallel safe
  return lower(regexp_replace(normalize(name, nfkc), '[[:space:][:punct:]·]', '', 'g'));

-- Earlier penalties of what may be the same party are looked up by name, where a number is missing.
create index matter_party_by_name_key on matter_party (party_name_key(name));

grant execute on function party_name_key to mingcha_app;
