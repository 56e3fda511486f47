// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.rest;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.console.spi.Problem;
import org.faisceau.kernel.api.Ref;
import org.faisceau.rules.api.KeptAdvice;
import org.faisceau.rules.api.ProcedureId;
import org.faisceau.rules.api.Question;
import org.faisceau.rules.api.QuestionParameters;
import org.jspecify.annotations.Nullable;

/**
 * An answer to be kept.
 *
 * @param about {@code kind:id}; absent for none
 * @param question the parameters of {@code /procedures} by name
 * @param chosen name of a procedure; absent where it is left open
 */
record AdviceBody(@Nullable String about, @Nullable String title, @Nullable Map<String, String> question, @Nullable String chosen, @Nullable String reason) {
    Optional<Ref> subject() {
        if (about == null || about.isEmpty()) return Optional.empty();
        if (!about.matches("[a-z][a-z-]*:.{1,100}")) throw Problem.invalid("about", "kind:id, got " + about);
        return Optional.of(Ref.of(about));
    }

    Optional<Question> asked() {
        return question == null ? Optional.empty() : QuestionParameters.question(name -> question.getOrDefault(name, ""));
    }

    Optional<ProcedureId> choice() {
        if (chosen == null || chosen.isEmpty()) return Optional.empty();
        return Optional.of(Stream.of(ProcedureId.values()).filter(one -> one.name().equals(chosen)).findFirst().orElseThrow(() -> Problem.invalid("chosen", "Not a procedure: " + chosen)));
    }

    String titled() {
        return text("title", title, KeptAdvice.TITLE_MAX);
    }

    String why() {
        return text("reason", reason, KeptAdvice.REASON_MAX);
    }

    private static String text(String field, @Nullable String text, int most) {
        var stripped = text == null ? "" : text.strip();
        if (stripped.length() > most) throw Problem.invalid(field, "At most " + most + " characters.");
        return stripped;
    }
}
