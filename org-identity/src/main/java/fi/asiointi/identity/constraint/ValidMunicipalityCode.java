package fi.asiointi.identity.constraint;

import fi.asiointi.identity.id.MunicipalityCode;
import fi.asiointi.identity.id.Parsed;
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
 * The text is the code of a Finnish municipality (kuntakoodi). {@code null} is valid: whether the
 * field must be filled in is for {@code NotNull} to say.
 *
 * @see MunicipalityCode
 */
@Documented
@Constraint(validatedBy = ValidMunicipalityCode.Check.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.ANNOTATION_TYPE,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ValidMunicipalityCode.List.class)
public @interface ValidMunicipalityCode {

    /** {@return true to take what people write as {@link MunicipalityCode#tryParseLenient} does} */
    boolean lenient() default false;

    /** {@return the message, or its key in braces; by default in Finnish, Swedish and English} */
    String message() default "{fi.asiointi.identity.constraint.ValidMunicipalityCode.message}";

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
        ValidMunicipalityCode[] value();
    }

    /** The check, made by any provider of Jakarta Validation. */
    final class Check implements ConstraintValidator<ValidMunicipalityCode, CharSequence> {
        private boolean lenient;

        /** Made by the provider. */
        public Check() {}

        @Override
        public void initialize(ValidMunicipalityCode constraint) {
            lenient = constraint.lenient();
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null
                    || (lenient
                            ? MunicipalityCode.tryParseLenient(text) instanceof Parsed.Valid<?>
                            : MunicipalityCode.isValid(text));
        }
    }
}
