// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages.console;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.faisceau.messages.api.Mailings.Draft;
import org.faisceau.messages.api.Mailings.Mailing;
import org.faisceau.messages.api.Templates;
import org.faisceau.messages.spi.MessageKind.Wording;

/** The fields of a mailing, into a form and out of it. */
final class MailingFields {
    private static final List<Role> ROLES = List.of(Role.MANAGER, Role.BUYER, Role.EXPERT, Role.COMPANY, Role.OBSERVER, Role.ADMINISTRATOR);

    private MailingFields() {}

    static Form filled(Mailing mailing) {
        var draft = mailing.draft();
        return Form.blank().with("subjectFr", draft.french().subject()).with("bodyFr", draft.french().body())
                .with("subjectEn", draft.english().subject()).with("bodyEn", draft.english().body())
                .with("roles", draft.roles().stream().map(Role::name).sorted().toList()).with("version", String.valueOf(mailing.version()));
    }

    static Draft read(Form form) {
        var french = new Wording(form.text("subjectFr", Templates.SUBJECT_MAX), form.text("bodyFr", Templates.BODY_MAX));
        var english = new Wording(form.optional("subjectEn", Templates.SUBJECT_MAX), form.optional("bodyEn", Templates.BODY_MAX));
        if (english.subject().isEmpty() != english.body().isEmpty()) form.reject(english.subject().isEmpty() ? "subjectEn" : "bodyEn", "mailing.bothParts");
        var roles = ROLES.stream().filter(role -> form.has("roles", role.name())).collect(Collectors.toSet());
        if (roles.isEmpty()) form.reject("roles", "mailing.noRole");
        return new Draft(french, english, roles);
    }

    static List<Option> roles(Words words) {
        return ROLES.stream().map(role -> new Option(role.name(), words.say("role." + role))).toList();
    }

    /** The chosen roles in words. */
    static String said(Words words, Draft draft) {
        return Arrays.stream(Role.values()).filter(draft.roles()::contains).map(role -> words.say("role." + role)).collect(Collectors.joining(", "));
    }
}
