package fi.asiointi.identity.constraint;

import fi.asiointi.identity.id.FinnishIban;
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
 * The text is a Finnish account number (IBAN), with both of its checks. {@code null} is valid:
 * whether the field must be filled in is for {@code NotNull} to say.
 *
 * <p>Personal data of a natural person: the message never repeats the value. The provider's own
 * {@code @IBAN} knows the international check only.
 *
 * @see FinnishIban
 */
@Documented
@Constraint(validatedBy = ValidFinnishIban.Check.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.ANNOTATION_TYPE,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ValidFinnishIban.List.class)
public @interface ValidFinnishIban {

    /** {@return true to take what people write as {@link FinnishIban#tryParseLenient} does} */
    boolean lenient() default false;

    /** {@return the message, or its key in braces; by default in Finnish, Swedish and English} */
    String message() default "{fi.asiointi.identity.constraint.ValidFinnishIban.message}";

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
        ValidFinnishIban[] value();
    }

    /** The check, made by any provider of Jakarta Validation. */
    final class Check implements ConstraintValidator<ValidFinnishIban, CharSequence> {
        private boolean lenient;

        /** Made by the provider. */
        public Check() {}

        @Override
        public void initialize(ValidFinnishIban constraint) {
            lenient = constraint.lenient();
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null
                    || (lenient
                            ? FinnishIban.tryParseLenient(text) instanceof Parsed.Valid<?>
                            : FinnishIban.isValid(text));
        }
    }
}
