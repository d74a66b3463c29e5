package fi.asiointi.identity.constraint;

import fi.asiointi.identity.id.Parsed;
import fi.asiointi.identity.id.ReferenceNumber;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * The text is a Finnish reference number (viitenumero). {@code null} is valid: whether the field
 * must be filled in is for {@code NotNull} to say.
 *
 * @see ReferenceNumber
 */
@Documented
@Constraint(validatedBy = ValidReferenceNumber.Check.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.ANNOTATION_TYPE,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ValidReferenceNumber.List.class)
public @interface ValidReferenceNumber {

    /** {@return true to take what people write as {@link ReferenceNumber#tryParseLenient} does} */
    boolean lenient() default false;

    /** {@return the message, or its key in braces; by default in Finnish, Swedish and English} */
    String message() default "{fi.asiointi.identity.constraint.ValidReferenceNumber.message}";

    /** {@return the groups for which it is checked} */
    Class<?>[] groups() default {};

    /** {@return what a client of the validation attaches to the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Several of them on one element, for different groups. */
    @Documented
    @Target({
        ElementType.FIELD,
        ElementType.METHOD,
        ElementType.PARAMETER,
        ElementType.ANNOTATION_TYPE,
        ElementType.TYPE_USE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** {@return the constraints} */
        ValidReferenceNumber[] value();
    }

    /** The check, made by any provider of Jakarta Validation. */
    final class Check implements ConstraintValidator<ValidReferenceNumber, CharSequence> {
        private boolean lenient;

        /** Made by the provider. */
        public Check() {}

        @Override
        public void initialize(ValidReferenceNumber constraint) {
            lenient = constraint.lenient();
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null
                    || (lenient
                            ? ReferenceNumber.tryParseLenient(text) instanceof Parsed.Valid<?>
                            : ReferenceNumber.isValid(text));
        }
    }
}
