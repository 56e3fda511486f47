// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase;

import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.showcase.api.Agreement;
import org.faisceau.showcase.api.Agreements;
import org.faisceau.showcase.api.Written;

/** What is off in what people write of an agreement. Pure. */
final class AgreementRule {
    private AgreementRule() {}

    static Optional<Written<Agreement>> obstacle(Agreement.Content content, LocalDate today) {
        if (Unseen.is(content.person())) return invalid("person", "form.required");
        if (content.person().length() > Agreements.PERSON_MAX) return invalid("person", "showcase.tooLong");
        if (content.note().length() > Agreements.NOTE_MAX) return invalid("agreementNote", "showcase.tooLong");
        if (content.alternative().length() > Agreements.PERSON_MAX) return invalid("alternative", "showcase.tooLong");
        return content.agreedOn().isAfter(today) ? invalid("agreedOn", "agreement.toCome") : Optional.empty();
    }

    private static Optional<Written<Agreement>> invalid(String field, String key) {
        return Optional.of(new Written.Invalid<>(field, key));
    }

    static Agreement.Content stripped(Agreement.Content content) {
        return new Agreement.Content(content.person().strip(), content.agreedOn(), content.note().strip(), content.alternative().strip());
    }
}
