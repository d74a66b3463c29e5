package fi.asiointi.identity.constraint;

import fi.asiointi.identity.id.IndustryCode;
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
 * The text is a code of the Standard Industrial Classification (toimiala, TOL). {@code null} is
 * valid: whether the field must be filled in is for {@code NotNull} to say.
 *
 * @see IndustryCode
 */
@Documented
@Constraint(validatedBy = ValidIndustryCode.Check.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.ANNOTATION_TYPE,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ValidIndustryCode.List.class)
public @interface ValidIndustryCode {

    /** {@return true to take what people write as {@link IndustryCode#tryParseLenient} does} */
    boolean lenient() default false;

    /** {@return the edition to which the code belongs, such as {@code TOIMI4} for TOL 2025} */
    String codeSet() default "TOIMI4";

    /** {@return the message, or its key in braces; by default in Finnish, Swedish and English} */
    String message() default "{fi.asiointi.identity.constraint.ValidIndustryCode.message}";

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
        ValidIndustryCode[] value();
    }

    /** The check, made by any provider of Jakarta Validation. */
    final class Check implements ConstraintValidator<ValidIndustryCode, CharSequence> {
        private boolean lenient;
        private String codeSet = "";

        /** Made by the provider. */
        public Check() {}

        @Override
        public void initialize(ValidIndustryCode constraint) {
            lenient = constraint.lenient();
            codeSet = constraint.codeSet();
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null
                    || (lenient
                            ? IndustryCode.tryParseLenient(text, codeSet) instanceof Parsed.Valid<?>
                            : IndustryCode.isValid(text, codeSet));
        }
    }
}
