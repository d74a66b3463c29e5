/**
 * Facts as they come from forms and files: nested fields of JSON, or cells of CSV. Whoever reads
 * cases uses it; a field that is unknown or of another type is refused with its place.
 */
@NullMarked
package fi.asiointi.subsidy.form;

import org.jspecify.annotations.NullMarked;
