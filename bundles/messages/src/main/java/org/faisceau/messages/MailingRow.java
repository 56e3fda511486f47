// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Role;
import org.faisceau.messages.api.Mailings.Draft;
import org.faisceau.messages.api.Mailings.Mailing;
import org.faisceau.messages.api.Mailings.State;
import org.faisceau.messages.api.Templates;
import org.faisceau.messages.db.tables.records.MessagesMailingRecord;
import org.faisceau.messages.spi.MessageKind.Wording;

/** A mailing out of its row, and what may be wrong with a draft. */
final class MailingRow {
    private MailingRow() {}

    static Mailing mailing(MessagesMailingRecord row) {
        var draft = new Draft(new Wording(row.getSubjectFr(), row.getBodyFr()), new Wording(row.getSubjectEn(), row.getBodyEn()), roles(row.getRoles()));
        return new Mailing(row.getId(), draft, State.valueOf(row.getState()), row.getTotal(), row.getDone(), row.getAuthor(),
                Instant.ofEpochMilli(row.getCreatedAt()), row.getEndedAt() == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(row.getEndedAt())),
                row.getVersion());
    }

    static Draft tidied(Draft draft) {
        return new Draft(tidied(draft.french()), tidied(draft.english()), draft.roles());
    }

    /** The first field that is off. */
    static Optional<String> fault(Draft draft) {
        if (!fits(draft.french().subject(), Templates.SUBJECT_MAX)) return Optional.of("subjectFr");
        if (!fits(draft.french().body(), Templates.BODY_MAX)) return Optional.of("bodyFr");
        boolean english = !draft.english().subject().isEmpty() || !draft.english().body().isEmpty();
        if (english && !fits(draft.english().subject(), Templates.SUBJECT_MAX)) return Optional.of("subjectEn");
        if (english && !fits(draft.english().body(), Templates.BODY_MAX)) return Optional.of("bodyEn");
        return draft.roles().isEmpty() || draft.roles().contains(Role.NOBODY) ? Optional.of("roles") : Optional.empty();
    }

    static String names(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }

    private static Set<Role> roles(String names) {
        return Arrays.stream(names.split(",")).filter(name -> !name.isEmpty()).map(Role::valueOf).collect(Collectors.toSet());
    }

    private static Wording tidied(Wording wording) {
        return new Wording(wording.subject().strip(), wording.body().strip());
    }

    private static boolean fits(String text, int most) {
        return !text.isEmpty() && text.length() <= most;
    }
}
