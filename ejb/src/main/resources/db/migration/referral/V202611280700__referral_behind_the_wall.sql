-- The letter and the replies are what both bureaus see, and those above each. What the one side writes into the other's file,
-- the exchange writes as the system.
create index referral_letter_by_sender on referral_letter (sender_path text_pattern_ops);
create index referral_letter_by_receiver on referral_letter (receiver_path text_pattern_ops);
call guard_table('referral_letter',
  'sender_path ~>=~ scope_from() and sender_path ~<~ scope_to() or receiver_path ~>=~ scope_from() and receiver_path ~<~ scope_to()',
  'scope_writes(sender_path)');
call guard_table('referral_reply',
  'exists (select 1 from referral_letter l where l.letter_no = referral_reply.letter_no)',
  'exists (select 1 from referral_letter l where l.letter_no = referral_reply.letter_no and scope_writes(l.receiver_path))');
