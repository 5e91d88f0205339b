-- Goods seized at a carrier, and goods that were brought out of a home or from who stored them.
alter table seizure
  add column carrier text,
  add column shipment text,
  add column taken_out text constraint seizure_taken_out_known check (taken_out in ('BY_PARTY', 'WITH_OTHERS')),
  add column taken_from text,
  add column taken_out_with text,
  add constraint seizure_consignment_whole check ((carrier is null) = (shipment is null)),
  add constraint seizure_stored_whole check ((taken_out is null) = (taken_from is null)),
  add constraint seizure_taken_out_with_others check (taken_out_with is not null or taken_out is distinct from 'WITH_OTHERS');
