// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a catalogue entry says.
 *
 * @param organisation identifier of the company, or other organisation, that offers it
 * @param title 1 to {@link Solutions#TITLE_MAX} characters
 * @param pitch what it does, for whom, to what effect; may be empty
 * @param folder folder or workshop it belongs to; may be empty
 * @param themes codes of themes, as the module that keeps themes names them
 * @param trl technology readiness level, 1 to 9; 0 where unknown
 * @param territory where it is offered, in words; may be empty
 * @param sites addresses on the web, {@code http} or {@code https}
 * @param isPublic true where a visitor without account may read it once published
 */
public record SolutionContent(
        String organisation,
        String title,
        String pitch,
        String folder,
        Optional<ClassificationStep> step,
        Optional<SolutionNature> nature,
        List<String> themes,
        Set<InnovationType> types,
        int trl,
        String territory,
        List<String> keywords,
        List<String> sites,
        List<SolutionAuthor> authors,
        List<SolutionReference> references,
        List<Label> labels,
        boolean isPublic) {
    public SolutionContent {
        if (trl < 0 || trl > 9) throw new IllegalArgumentException("trl: 0 to 9, got " + trl);
        themes = List.copyOf(themes);
        types = Set.copyOf(types);
        keywords = List.copyOf(keywords);
        sites = List.copyOf(sites);
        authors = List.copyOf(authors);
        references = List.copyOf(references);
        labels = List.copyOf(labels);
    }

    /** An entry with a title alone. */
    public static SolutionContent titled(String organisation, String title) {
        return new SolutionContent(organisation, title, "", "", Optional.empty(), Optional.empty(), List.of(), Set.of(), 0, "", List.of(), List.of(),
                List.of(), List.of(), List.of(), false);
    }

    public SolutionContent ofOrganisation(String id) {
        return new SolutionContent(id, title, pitch, folder, step, nature, themes, types, trl, territory, keywords, sites, authors, references, labels, isPublic);
    }

    public SolutionContent withPitch(String text) {
        return new SolutionContent(organisation, title, text, folder, step, nature, themes, types, trl, territory, keywords, sites, authors, references, labels, isPublic);
    }

    public SolutionContent withThemes(List<String> codes) {
        return new SolutionContent(organisation, title, pitch, folder, step, nature, codes, types, trl, territory, keywords, sites, authors, references, labels, isPublic);
    }

    public SolutionContent withSites(List<String> addresses) {
        return new SolutionContent(organisation, title, pitch, folder, step, nature, themes, types, trl, territory, keywords, addresses, authors, references, labels, isPublic);
    }

    public SolutionContent withLabels(List<Label> given) {
        return new SolutionContent(organisation, title, pitch, folder, step, nature, themes, types, trl, territory, keywords, sites, authors, references, given, isPublic);
    }

    public SolutionContent withAuthors(List<SolutionAuthor> people) {
        return new SolutionContent(organisation, title, pitch, folder, step, nature, themes, types, trl, territory, keywords, sites, people, references, labels, isPublic);
    }

    public SolutionContent inPublic(boolean readByAll) {
        return new SolutionContent(organisation, title, pitch, folder, step, nature, themes, types, trl, territory, keywords, sites, authors, references, labels, readByAll);
    }
}
