"""The rules. One file is one rule: its page, its words and its function; the file name is the id and what must hold.

``from_faults`` words what readers saw, ``fault_words`` has all such words. The list below is the catalogue, in the
order rules are run; profiles choose from it.
"""

from planarkiv.rule import AnyRule
from planarkiv.rules.ark01_plan_ids_are_unique import plan_ids_are_unique
from planarkiv.rules.ark02_no_file_waits import no_file_waits
from planarkiv.rules.ark03_writing_was_finished import writing_was_finished
from planarkiv.rules.ark04_plans_can_be_read import plans_can_be_read
from planarkiv.rules.ark05_bags_follow_bagit import bags_follow_bagit
from planarkiv.rules.ark06_packages_follow_e_ark import packages_follow_e_ark
from planarkiv.rules.ark07_packages_of_maps_follow_cits import packages_of_maps_follow_cits
from planarkiv.rules.ark08_objects_follow_ocfl import objects_follow_ocfl
from planarkiv.rules.ark09_packages_are_whole import packages_are_whole
from planarkiv.rules.ark10_packages_are_safe import packages_are_safe
from planarkiv.rules.att01_dates_on_objects_are_possible import dates_on_objects_are_possible
from planarkiv.rules.att02_local_ids_are_unique import local_ids_are_unique
from planarkiv.rules.att03_there_is_one_plan_object import there_is_one_plan_object
from planarkiv.rules.att04_plan_ids_are_short_enough import plan_ids_are_short_enough
from planarkiv.rules.att05_other_purposes_are_described import other_purposes_are_described
from planarkiv.rules.att06_area_names_show_ownership import area_names_show_ownership
from planarkiv.rules.att07_defence_is_public import defence_is_public
from planarkiv.rules.att08_building_areas_say_how_much import building_areas_say_how_much
from planarkiv.rules.att09_one_utnytting_where_one_is_allowed import one_utnytting_where_one_is_allowed
from planarkiv.rules.att10_shops_are_measured_by_bra import shops_are_measured_by_bra
from planarkiv.rules.att11_measured_utnytting_has_a_number import measured_utnytting_has_a_number
from planarkiv.rules.att12_no_building_has_no_number import no_building_has_no_number
from planarkiv.rules.att13_no_building_stands_alone import no_building_stands_alone
from planarkiv.rules.att14_heights_have_two_decimals import heights_have_two_decimals
from planarkiv.rules.att15_texts_belong_to_one_object import texts_belong_to_one_object
from planarkiv.rules.att16_texts_say_something import texts_say_something
from planarkiv.rules.att17_name_texts_are_the_names import name_texts_are_the_names
from planarkiv.rules.att18_area_texts_are_the_areas import area_texts_are_the_areas
from planarkiv.rules.att19_use_texts_are_the_use import use_texts_are_the_use
from planarkiv.rules.att20_text_sizes_are_above_zero import text_sizes_are_above_zero
from planarkiv.rules.att21_field_names_are_well_formed import field_names_are_well_formed
from planarkiv.rules.att22_running_numbers_have_no_gaps import running_numbers_have_no_gaps
from planarkiv.rules.att23_zone_names_are_well_formed import zone_names_are_well_formed
from planarkiv.rules.att24_continuing_zones_name_the_plan import continuing_zones_name_the_plan
from planarkiv.rules.att25_provision_area_names_are_well_formed import provision_area_names_are_well_formed
from planarkiv.rules.att26_temporary_area_names_are_well_formed import temporary_area_names_are_well_formed
from planarkiv.rules.att27_areas_are_on_the_level_of_the_plan import areas_are_on_the_level_of_the_plan
from planarkiv.rules.att28_required_attributes_are_there import required_attributes_are_there
from planarkiv.rules.att29_accuracy_is_above_zero import accuracy_is_above_zero
from planarkiv.rules.att31_kommuneplan_areas_have_no_level import kommuneplan_areas_have_no_level
from planarkiv.rules.att32_restrictions_have_an_end import restrictions_have_an_end
from planarkiv.rules.dok01_documents_are_there import documents_are_there
from planarkiv.rules.dok02_provisions_as_registered import provisions_are_as_registered
from planarkiv.rules.dok03_pdf_says_archivable import pdf_says_it_is_archivable
from planarkiv.rules.dok04_file_is_as_recorded import file_is_as_recorded
from planarkiv.rules.dok05_document_has_a_type import document_has_a_type
from planarkiv.rules.dok06_every_part_is_read import every_part_is_read
from planarkiv.rules.dok07_access_has_a_basis import access_has_a_basis
from planarkiv.rules.dok08_pdf_is_open import pdf_is_open
from planarkiv.rules.dok09_pdf_has_text import pdf_has_text
from planarkiv.rules.dok10_fonts_are_embedded import fonts_are_embedded
from planarkiv.rules.dok11_georeferenced_rasters_tell_how import georeferenced_rasters_tell_how
from planarkiv.rules.dok12_provisions_are_of_the_plan import provisions_are_of_the_plan
from planarkiv.rules.dok13_provisions_name_what_is_on_the_map import provisions_name_what_is_on_the_map
from planarkiv.rules.dok14_provisions_are_of_the_same_stage import provisions_are_of_the_same_stage
from planarkiv.rules.dok15_sheet_agrees_with_map import sheet_agrees_with_map
from planarkiv.rules.dok16_pdf_keeps_its_claim import pdf_keeps_its_claim
from planarkiv.rules.dsp01_entries_are_complete import entries_are_complete
from planarkiv.rules.dsp02_bans_have_not_run_out import bans_have_not_run_out
from planarkiv.rules.fil01_file_is_taken_in import file_is_taken_in
from planarkiv.rules.fil02_file_is_not_empty import file_is_not_empty
from planarkiv.rules.fil03_there_is_a_plan import there_is_a_plan
from planarkiv.rules.fil04_file_has_its_plan import file_has_its_plan
from planarkiv.rules.fil05_only_what_belongs import only_what_belongs_is_there
from planarkiv.rules.fil06_format_is_read import format_is_read
from planarkiv.rules.fil07_geojson_follows_its_standard import geojson_follows_its_standard
from planarkiv.rules.fil08_format_carries_the_plan import format_carries_the_plan
from planarkiv.rules.fil09_layers_are_read import layers_are_read
from planarkiv.rules.fil10_proposals_are_named_by_type_and_plan import proposals_are_named_by_type_and_plan
from planarkiv.rules.fil11_layers_and_columns_are_understood import layers_and_columns_are_understood
from planarkiv.rules.geo01_outline_is_whole import outline_is_whole
from planarkiv.rules.geo02_outline_is_in_municipality import outline_is_in_municipality
from planarkiv.rules.geo03_system_is_of_the_municipality import system_is_of_the_municipality
from planarkiv.rules.geo04_coordinates_fit_their_system import coordinates_fit_their_system
from planarkiv.rules.geo05_curves_have_two_points import curves_have_two_points
from planarkiv.rules.geo06_no_point_twice_in_a_row import no_point_twice_in_a_row
from planarkiv.rules.geo07_arcs_are_bent import arcs_are_bent
from planarkiv.rules.geo08_areas_are_valid import areas_are_valid
from planarkiv.rules.geo09_boundaries_do_not_cross_themselves import boundaries_do_not_cross_themselves
from planarkiv.rules.geo10_rings_turn_the_right_way import rings_turn_the_right_way
from planarkiv.rules.geo11_holes_lie_inside import holes_lie_inside
from planarkiv.rules.geo12_holes_do_not_overlap import holes_do_not_overlap
from planarkiv.rules.geo13_other_formats_are_in_plan_systems import other_formats_are_in_plan_systems
from planarkiv.rules.geo14_coordinates_are_centimetres import coordinates_are_centimetres
from planarkiv.rules.gml01_follows_its_schema import file_follows_its_schema
from planarkiv.rules.gml02_ids_are_unique import ids_are_unique
from planarkiv.rules.gml03_links_lead_somewhere import links_lead_somewhere
from planarkiv.rules.gml04_file_is_read import file_is_read
from planarkiv.rules.gml05_coordinate_system import coordinate_system_is_of_gml
from planarkiv.rules.gml06_arcs import gml_arcs_can_be_drawn
from planarkiv.rules.gml07_coordinates_and_rings import coordinates_and_rings_are_whole
from planarkiv.rules.kod01_unit_numbers_exist import unit_numbers_exist
from planarkiv.rules.kod02_register_codes_exist import register_codes_exist
from planarkiv.rules.kod03_map_ids_are_readable import map_ids_are_readable
from planarkiv.rules.kod04_map_codes_exist import map_codes_exist
from planarkiv.rules.kod05_no_continued_plan_in_detail import no_continued_plan_in_detail
from planarkiv.rules.kod06_objects_are_of_the_plans_act import objects_are_of_the_plans_act
from planarkiv.rules.kod07_plantype_fits_the_outline import plantype_fits_the_outline
from planarkiv.rules.kod08_plantype_fits_the_act import plantype_fits_the_act
from planarkiv.rules.kod09_codes_are_not_retired import codes_are_not_retired
from planarkiv.rules.kod10_codes_are_not_too_new import codes_are_not_too_new
from planarkiv.rules.kod11_utnytting_is_of_the_act import utnytting_is_of_the_act
from planarkiv.rules.kod13_country_code_is_for_the_state import country_code_is_for_the_state
from planarkiv.rules.kod14_code_belongs_to_its_type import code_belongs_to_its_type
from planarkiv.rules.reg01_required_fields import adopted_plan_has_its_fields
from planarkiv.rules.reg02_register_agrees_with_map import register_agrees_with_map
from planarkiv.rules.reg03_dates_are_possible import dates_are_possible
from planarkiv.rules.reg04_texts_are_clean import texts_are_clean
from planarkiv.rules.reg05_renumbered_plan_is_linked import renumbered_plan_is_linked
from planarkiv.rules.reg06_old_plan_is_on_a_map import old_plan_is_on_a_map
from planarkiv.rules.reg07_plan_has_its_level import plan_has_its_level
from planarkiv.rules.reg08_register_is_read import register_is_read
from planarkiv.rules.reg09_objections_are_settled import objections_are_settled
from planarkiv.rules.reg10_plans_are_registered import plans_are_registered
from planarkiv.rules.reg11_deadlines_have_not_passed import deadlines_have_not_passed
from planarkiv.rules.reg12_plans_are_entered_in_time import plans_are_entered_in_time
from planarkiv.rules.reg13_receivers_know_the_plantype import receivers_know_the_plantype
from planarkiv.rules.rel01_ended_plans_tell_how import ended_plans_tell_how
from planarkiv.rules.rel02_overlapping_plans_know_each_other import overlapping_plans_know_each_other
from planarkiv.rules.sos01_begins_and_ends import file_begins_and_ends
from planarkiv.rules.sos02_characters import characters_are_readable
from planarkiv.rules.sos03_coordinate_system import coordinate_system_is_of_plan_data
from planarkiv.rules.sos04_unit import unit_is_centimetres
from planarkiv.rules.sos05_references import references_lead_somewhere
from planarkiv.rules.sos06_rings import boundaries_close
from planarkiv.rules.sos07_representation_point import point_lies_inside
from planarkiv.rules.sos08_arcs import arcs_can_be_drawn
from planarkiv.rules.sos09_boundaries_meet_in_nodes import boundaries_meet_in_nodes
from planarkiv.rules.sos10_object_types_are_known import object_types_are_known
from planarkiv.rules.sos11_head_says_what_it_is import head_says_what_it_is
from planarkiv.rules.sos12_extent_covers_coordinates import extent_covers_coordinates
from planarkiv.rules.sos13_boundaries_bound import boundaries_bound
from planarkiv.rules.sos14_lines_are_short_enough import lines_are_short_enough
from planarkiv.rules.sos15_file_name_can_be_read import file_name_can_be_read
from planarkiv.rules.sos16_lines import lines_are_understood
from planarkiv.rules.sos17_coordinates import coordinates_are_readable
from planarkiv.rules.sos18_curves import curves_are_exact
from planarkiv.rules.top01_areas_are_no_slivers import areas_are_no_slivers
from planarkiv.rules.top02_boundaries_run_around_their_area import boundaries_run_around_their_area
from planarkiv.rules.top03_areas_cover_the_outline import areas_cover_the_outline
from planarkiv.rules.top04_elements_lie_inside import elements_lie_inside
from planarkiv.rules.top05_outlines_do_not_overlap import outlines_do_not_overlap
from planarkiv.rules.top06_areas_name_their_boundaries import areas_name_their_boundaries
from planarkiv.rules.top07_boundaries_share_their_points import boundaries_share_their_points
from planarkiv.rules.top08_zones_in_one_place_differ import zones_in_one_place_differ
from planarkiv.rules.top09_provision_areas_are_one import provision_areas_are_one
from planarkiv.rules.top10_texts_lie_in_their_object import texts_lie_in_their_object
from planarkiv.rules.top11_boundaries_are_of_the_type import boundaries_are_of_the_type
from planarkiv.rules.top12_nothing_is_drawn_twice import nothing_is_drawn_twice

RULES: tuple[AnyRule, ...] = (
    file_is_taken_in,  # FIL01
    file_is_not_empty,  # FIL02
    there_is_a_plan,  # FIL03
    file_has_its_plan,  # FIL04
    only_what_belongs_is_there,  # FIL05
    format_is_read,  # FIL06
    geojson_follows_its_standard,  # FIL07
    format_carries_the_plan,  # FIL08
    layers_are_read,  # FIL09
    proposals_are_named_by_type_and_plan,  # FIL10
    layers_and_columns_are_understood,  # FIL11
    file_begins_and_ends,  # SOS01
    characters_are_readable,  # SOS02
    coordinate_system_is_of_plan_data,  # SOS03
    unit_is_centimetres,  # SOS04
    references_lead_somewhere,  # SOS05
    boundaries_close,  # SOS06
    point_lies_inside,  # SOS07
    arcs_can_be_drawn,  # SOS08
    boundaries_meet_in_nodes,  # SOS09
    object_types_are_known,  # SOS10
    head_says_what_it_is,  # SOS11
    extent_covers_coordinates,  # SOS12
    boundaries_bound,  # SOS13
    lines_are_short_enough,  # SOS14
    file_name_can_be_read,  # SOS15
    lines_are_understood,  # SOS16
    coordinates_are_readable,  # SOS17
    curves_are_exact,  # SOS18
    file_follows_its_schema,  # GML01
    ids_are_unique,  # GML02
    links_lead_somewhere,  # GML03
    file_is_read,  # GML04
    coordinate_system_is_of_gml,  # GML05
    gml_arcs_can_be_drawn,  # GML06
    coordinates_and_rings_are_whole,  # GML07
    unit_numbers_exist,  # KOD01
    register_codes_exist,  # KOD02
    map_ids_are_readable,  # KOD03
    map_codes_exist,  # KOD04
    no_continued_plan_in_detail,  # KOD05
    objects_are_of_the_plans_act,  # KOD06
    plantype_fits_the_outline,  # KOD07
    plantype_fits_the_act,  # KOD08
    codes_are_not_retired,  # KOD09
    codes_are_not_too_new,  # KOD10
    utnytting_is_of_the_act,  # KOD11
    country_code_is_for_the_state,  # KOD13
    code_belongs_to_its_type,  # KOD14
    dates_on_objects_are_possible,  # ATT01
    local_ids_are_unique,  # ATT02
    there_is_one_plan_object,  # ATT03
    plan_ids_are_short_enough,  # ATT04
    other_purposes_are_described,  # ATT05
    area_names_show_ownership,  # ATT06
    defence_is_public,  # ATT07
    building_areas_say_how_much,  # ATT08
    one_utnytting_where_one_is_allowed,  # ATT09
    shops_are_measured_by_bra,  # ATT10
    measured_utnytting_has_a_number,  # ATT11
    no_building_has_no_number,  # ATT12
    no_building_stands_alone,  # ATT13
    heights_have_two_decimals,  # ATT14
    texts_belong_to_one_object,  # ATT15
    texts_say_something,  # ATT16
    name_texts_are_the_names,  # ATT17
    area_texts_are_the_areas,  # ATT18
    use_texts_are_the_use,  # ATT19
    text_sizes_are_above_zero,  # ATT20
    field_names_are_well_formed,  # ATT21
    running_numbers_have_no_gaps,  # ATT22
    zone_names_are_well_formed,  # ATT23
    continuing_zones_name_the_plan,  # ATT24
    provision_area_names_are_well_formed,  # ATT25
    temporary_area_names_are_well_formed,  # ATT26
    areas_are_on_the_level_of_the_plan,  # ATT27
    required_attributes_are_there,  # ATT28
    accuracy_is_above_zero,  # ATT29
    kommuneplan_areas_have_no_level,  # ATT31
    restrictions_have_an_end,  # ATT32
    outline_is_whole,  # GEO01
    outline_is_in_municipality,  # GEO02
    system_is_of_the_municipality,  # GEO03
    coordinates_fit_their_system,  # GEO04
    curves_have_two_points,  # GEO05
    no_point_twice_in_a_row,  # GEO06
    arcs_are_bent,  # GEO07
    areas_are_valid,  # GEO08
    boundaries_do_not_cross_themselves,  # GEO09
    rings_turn_the_right_way,  # GEO10
    holes_lie_inside,  # GEO11
    holes_do_not_overlap,  # GEO12
    other_formats_are_in_plan_systems,  # GEO13
    coordinates_are_centimetres,  # GEO14
    areas_are_no_slivers,  # TOP01
    boundaries_run_around_their_area,  # TOP02
    areas_cover_the_outline,  # TOP03
    elements_lie_inside,  # TOP04
    outlines_do_not_overlap,  # TOP05
    areas_name_their_boundaries,  # TOP06
    boundaries_share_their_points,  # TOP07
    zones_in_one_place_differ,  # TOP08
    provision_areas_are_one,  # TOP09
    texts_lie_in_their_object,  # TOP10
    boundaries_are_of_the_type,  # TOP11
    nothing_is_drawn_twice,  # TOP12
    documents_are_there,  # DOK01
    provisions_are_as_registered,  # DOK02
    pdf_says_it_is_archivable,  # DOK03
    file_is_as_recorded,  # DOK04
    document_has_a_type,  # DOK05
    every_part_is_read,  # DOK06
    access_has_a_basis,  # DOK07
    pdf_is_open,  # DOK08
    pdf_has_text,  # DOK09
    fonts_are_embedded,  # DOK10
    georeferenced_rasters_tell_how,  # DOK11
    provisions_are_of_the_plan,  # DOK12
    provisions_name_what_is_on_the_map,  # DOK13
    provisions_are_of_the_same_stage,  # DOK14
    sheet_agrees_with_map,  # DOK15
    pdf_keeps_its_claim,  # DOK16
    adopted_plan_has_its_fields,  # REG01
    register_agrees_with_map,  # REG02
    dates_are_possible,  # REG03
    texts_are_clean,  # REG04
    renumbered_plan_is_linked,  # REG05
    old_plan_is_on_a_map,  # REG06
    plan_has_its_level,  # REG07
    register_is_read,  # REG08
    objections_are_settled,  # REG09
    plans_are_registered,  # REG10
    deadlines_have_not_passed,  # REG11
    plans_are_entered_in_time,  # REG12
    receivers_know_the_plantype,  # REG13
    ended_plans_tell_how,  # REL01
    overlapping_plans_know_each_other,  # REL02
    entries_are_complete,  # DSP01
    bans_have_not_run_out,  # DSP02
    plan_ids_are_unique,  # ARK01
    no_file_waits,  # ARK02
    writing_was_finished,  # ARK03
    plans_can_be_read,  # ARK04
    bags_follow_bagit,  # ARK05
    packages_follow_e_ark,  # ARK06
    packages_of_maps_follow_cits,  # ARK07
    objects_follow_ocfl,  # ARK08
    packages_are_whole,  # ARK09
    packages_are_safe,  # ARK10
)
