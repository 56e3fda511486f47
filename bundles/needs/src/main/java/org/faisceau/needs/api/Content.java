// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What people write of a need. A class with withers rather than a builder: most callers change one thing.
 *
 * @param organisation identifier of the organisation whose need it is; empty where it stays anonymous to the reader
 * @param themes identifiers, at most {@link Needs#THEMES_MAX}
 * @param cpv codes of eight digits, at most {@link Needs#CPV_MAX}; the first is the main one
 * @param territory where it is to be carried out, in words
 * @param publicationOn when the consultation is planned to be published
 * @param startsOn when the contract is planned to begin
 * @param deadline last day for answers
 * @param procedure kind of procedure, in words; may be empty
 * @param link to the consultation; empty, or http(s)
 */
public record Content(
        NeedKind kind,
        String title,
        Description description,
        String organisation,
        List<String> themes,
        List<String> cpv,
        String territory,
        Amount amount,
        Optional<LocalDate> publicationOn,
        Optional<LocalDate> startsOn,
        Optional<LocalDate> deadline,
        Confidentiality confidentiality,
        String procedure,
        String link) {
    public Content {
        themes = List.copyOf(themes);
        cpv = List.copyOf(cpv);
    }

    /** A need that has but a title and an organisation: internal, nothing estimated. */
    public static Content titled(String title, String organisation) {
        return new Content(NeedKind.NEED, title, Description.none(), organisation, List.of(), List.of(), "", Amount.unknown(),
                Optional.empty(), Optional.empty(), Optional.empty(), Confidentiality.INTERNAL, "", "");
    }

    /** The same under another title. */
    public Content withTitle(String other) {
        return new Content(kind, other, description, organisation, themes, cpv, territory, amount, publicationOn, startsOn, deadline,
                confidentiality, procedure, link);
    }

    /** The same of another organisation, by its identifier. */
    public Content withOrganisation(String other) {
        return new Content(kind, title, description, other, themes, cpv, territory, amount, publicationOn, startsOn, deadline,
                confidentiality, procedure, link);
    }

    /** The same with these themes instead, by their identifiers. */
    public Content withThemes(List<String> other) {
        return new Content(kind, title, description, organisation, other, cpv, territory, amount, publicationOn, startsOn, deadline,
                confidentiality, procedure, link);
    }

    /** The same for another territory. */
    public Content withTerritory(String other) {
        return new Content(kind, title, description, organisation, themes, cpv, other, amount, publicationOn, startsOn, deadline,
                confidentiality, procedure, link);
    }

    /** The same with another estimate. */
    public Content withAmount(Amount other) {
        return new Content(kind, title, description, organisation, themes, cpv, territory, other, publicationOn, startsOn, deadline,
                confidentiality, procedure, link);
    }

    /** The same with that deadline. */
    public Content withDeadline(LocalDate day) {
        return new Content(kind, title, description, organisation, themes, cpv, territory, amount, publicationOn, startsOn,
                Optional.of(day), confidentiality, procedure, link);
    }

    /** The same, seen by others. */
    public Content withConfidentiality(Confidentiality other) {
        return new Content(kind, title, description, organisation, themes, cpv, territory, amount, publicationOn, startsOn, deadline,
                other, procedure, link);
    }
}
