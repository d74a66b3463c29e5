package fi.asiointi.identity.constraint;

import fi.asiointi.identity.id.Parsed;
import fi.asiointi.identity.id.PersonalIdentityCode;
import fi.asiointi.identity.id.PersonalIdentityCode.Temporary;
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
 * The text is a Finnish personal identity code (henkilötunnus). {@code null} is valid: whether the
 * field must be filled in is for {@code NotNull} to say.
 *
 * <p>Personal data: the message never repeats the value.
 *
 * @see PersonalIdentityCode
 */
@Documented
@Constraint(validatedBy = ValidPersonalIdentityCode.Check.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.ANNOTATION_TYPE,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ValidPersonalIdentityCode.List.class)
public @interface ValidPersonalIdentityCode {

    /**
     * {@return true to take what people write as {@link PersonalIdentityCode#tryParseLenient} does}
     */
    boolean lenient() default false;

    /** {@return true to take temporary codes, whose individual number is 900–999} */
    boolean allowTemporary() default false;

    /** {@return the message, or its key in braces; by default in Finnish, Swedish and English} */
    String message() default "{fi.asiointi.identity.constraint.ValidPersonalIdentityCode.message}";

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
        ValidPersonalIdentityCode[] value();
    }

    /** The check, made by any provider of Jakarta Validation. */
    final class Check implements ConstraintValidator<ValidPersonalIdentityCode, CharSequence> {
        private boolean lenient;
        private Temporary temporary = Temporary.REFUSED;

        /** Made by the provider. */
        public Check() {}

        @Override
        public void initialize(ValidPersonalIdentityCode constraint) {
            lenient = constraint.lenient();
            temporary = constraint.allowTemporary() ? Temporary.ALLOWED : Temporary.REFUSED;
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null
                    || (lenient
                            ? PersonalIdentityCode.tryParseLenient(text, temporary)
                                    instanceof Parsed.Valid<?>
                            : PersonalIdentityCode.isValid(text, temporary));
        }
    }
}
