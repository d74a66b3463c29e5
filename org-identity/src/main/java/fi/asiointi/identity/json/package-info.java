/** Reading JSON whose faults are told without repeating its content. Not exported. */
@NullMarked
package fi.asiointi.identity.json;

import org.jspecify.annotations.NullMarked;
