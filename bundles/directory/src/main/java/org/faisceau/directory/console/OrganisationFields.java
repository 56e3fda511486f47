// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.directory.api.Membership;
import org.faisceau.directory.api.MembershipKind;
import org.faisceau.directory.api.MembershipLines;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationDetails;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.directory.api.Organisations.Registering.Invalid;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.SolutionLines;
import org.faisceau.directory.api.ThresholdCategory;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;

/** Between the form and a draft. */
final class OrganisationFields {
    /** In the order of the form. */
    static final List<String> ALL = List.of("name", "kind", "category", "territory", "formerNames", "website", "siren", "siret", "memberships", "note");
    private static final Texts TEXTS = Texts.beside(OrganisationFields.class);
    private static final int LIST_MAX = 15_000;

    private OrganisationFields() {}

    /**
     * The draft, where the form has no problem.
     *
     * @param faults what the directory finds off beside
     */
    static Optional<Draft> read(Form form, Function<Draft, List<Invalid>> faults) {
        var name = form.text("name", Organisations.NAME_MAX);
        var kind = form.choice("kind", OrganisationKind.class);
        var category = Arrays.stream(ThresholdCategory.values()).filter(one -> one.name().equals(form.value("category"))).findFirst();
        if (category.isEmpty() && !form.value("category").isBlank()) form.reject("category", "form.unknownChoice");
        var territory = form.optional("territory", Organisations.TERRITORY_MAX);
        var former = SolutionLines.of(form.optional("formerNames", LIST_MAX));
        var website = form.optional("website", Organisations.WEBSITE_MAX);
        var siren = form.optional("siren", 20);
        var siret = form.optional("siret", 30);
        var memberships = memberships(form);
        var note = form.optional("note", Organisations.NOTE_MAX);
        var details = new OrganisationDetails(category, former, memberships, website, note);
        var draft = new Draft(name, kind.orElse(OrganisationKind.OTHER_PUBLIC), siren, siret, territory, details);
        faults.apply(draft).forEach(one -> form.reject(one.field(), one.key()));
        return form.hasProblems() ? Optional.empty() : Optional.of(draft);
    }

    private static List<Membership> memberships(Form form) {
        var lines = SolutionLines.of(form.optional("memberships", LIST_MAX));
        var read = lines.stream().map(line -> MembershipLines.read(line, OrganisationFields::kind)).toList();
        int off = read.indexOf(Optional.<Membership>empty());
        if (off >= 0) form.reject("memberships", "organisation.badMembership", lines.get(off));
        return read.stream().flatMap(Optional::stream).toList();
    }

    private static Optional<MembershipKind> kind(String word) {
        var folded = SortKey.of(word);
        return Arrays.stream(MembershipKind.values()).filter(kind -> Stream.of(kind.name(), said(Locale.FRENCH, kind), said(Locale.ENGLISH, kind))
                .anyMatch(name -> SortKey.of(name).equals(folded))).findFirst();
    }

    private static String said(Locale locale, MembershipKind kind) {
        return TEXTS.in(locale).say("membership." + kind);
    }

    static List<Option> kinds(Words words) {
        return Option.of(OrganisationKind.class, kind -> words.say("kind." + kind));
    }

    static List<Option> categories(Words words) {
        return Option.of(ThresholdCategory.class, one -> words.say("category." + one));
    }

    static List<Option> memberships(Words words) {
        return Option.of(MembershipKind.class, one -> words.say("membership." + one));
    }

    static Form filled(Words words, Organisation one) {
        var details = one.details();
        var memberships = details.memberships().stream().map(it -> MembershipLines.write(it, kind -> words.say("membership." + kind))).collect(Collectors.joining("\n"));
        return Form.blank().with("name", one.name()).with("kind", one.kind().name()).with("category", details.chosenCategory().map(Enum::name).orElse(""))
                .with("territory", one.territory()).with("formerNames", String.join("\n", details.formerNames())).with("website", details.website())
                .with("siren", one.siren()).with("siret", one.siret()).with("memberships", memberships).with("note", details.note())
                .with("version", String.valueOf(one.version()));
    }

    /** The form with the identity as it is recorded: who may not change it sends none. */
    static Form withIdentity(Form form, Organisation one) {
        return form.with("kind", one.kind().name()).with("category", one.details().chosenCategory().map(Enum::name).orElse(""))
                .with("siren", one.siren()).with("siret", one.siret());
    }

    /** What a value in the form, or as the journal keeps it, is to a reader. */
    static BinaryOperator<String> said(Words words) {
        return (field, value) -> switch (field) {
            case "kind", "category" -> words.has(field + "." + value) ? words.say(field + "." + value) : value;
            case "memberships" -> value.lines().map(line -> MembershipLines.read(line, OrganisationFields::kind)
                    .map(one -> MembershipLines.write(one, kind -> words.say("membership." + kind))).orElse(line)).collect(Collectors.joining("\n"));
            default -> value;
        };
    }
}
