// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.directory.api.Label;
import org.faisceau.directory.api.SolutionContent;
import org.faisceau.directory.api.SolutionReference;
import org.faisceau.kernel.api.Ref;
import org.faisceau.store.api.Writing;

/** Tells change log and journal what changed of an entry. Authors are told by number alone: their names have an end, the journal has none. */
final class SolutionChanges {
    private SolutionChanges() {}

    static void tell(Writing tx, Ref ref, SolutionContent before, SolutionContent after) {
        field(tx, ref, "organisation", before.organisation(), after.organisation());
        field(tx, ref, "title", before.title(), after.title());
        field(tx, ref, "pitch", before.pitch(), after.pitch());
        field(tx, ref, "folder", before.folder(), after.folder());
        field(tx, ref, "step", before.step().map(Enum::name).orElse(""), after.step().map(Enum::name).orElse(""));
        field(tx, ref, "nature", before.nature().map(Enum::name).orElse(""), after.nature().map(Enum::name).orElse(""));
        field(tx, ref, "themes", String.join(" ", before.themes()), String.join(" ", after.themes()));
        field(tx, ref, "types", SolutionRow.types(before), SolutionRow.types(after));
        field(tx, ref, "trl", number(before.trl()), number(after.trl()));
        field(tx, ref, "territory", before.territory(), after.territory());
        field(tx, ref, "keywords", lines(before.keywords()), lines(after.keywords()));
        field(tx, ref, "sites", lines(before.sites()), lines(after.sites()));
        field(tx, ref, "references", references(before), references(after));
        field(tx, ref, "labels", labels(before), labels(after));
        field(tx, ref, "isPublic", String.valueOf(before.isPublic()), String.valueOf(after.isPublic()));
        if (!before.authors().equals(after.authors())) tx.changed(ref, "authors", number(before.authors().size()), number(after.authors().size()));
    }

    private static String references(SolutionContent content) {
        return content.references().stream().map(SolutionChanges::reference).collect(Collectors.joining("\n"));
    }

    private static String reference(SolutionReference one) {
        return Stream.of(one.buyer(), number(one.year()), one.contract()).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String labels(SolutionContent content) {
        return content.labels().stream().map(SolutionChanges::label).collect(Collectors.joining("\n"));
    }

    private static String label(Label one) {
        return one.year() == 0 ? one.name() : one.name() + " " + one.year();
    }

    private static String number(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }

    private static void field(Writing tx, Ref of, String field, String before, String after) {
        if (!before.equals(after)) tx.changed(of, field, before, after);
    }
}
