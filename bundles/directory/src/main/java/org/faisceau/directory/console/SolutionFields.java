// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.faisceau.console.spi.Form;
import org.faisceau.directory.api.ClassificationStep;
import org.faisceau.directory.api.InnovationType;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionContent;
import org.faisceau.directory.api.SolutionLines;
import org.faisceau.directory.api.SolutionNature;
import org.faisceau.directory.api.Solutions.Saving.Invalid;
import org.faisceau.directory.api.Solutions;
import org.faisceau.kernel.api.Words;

/** Between the form and the content of an entry. */
final class SolutionFields {
    /** In the order of the form. */
    static final List<String> ALL = List.of("title", "organisation", "pitch", "themes", "types", "trl", "territory", "step", "nature", "folder", "keywords",
            "sites", "authors", "references", "labels", "isPublic");
    private static final int LIST_MAX = 15_000;

    private SolutionFields() {}

    /**
     * The content, where the form has no problem.
     *
     * @param themes codes that may be chosen
     * @param faults what the directory finds off beside
     */
    static Optional<SolutionContent> read(Form form, Collection<String> themes, Function<SolutionContent, List<Invalid>> faults) {
        var title = form.text("title", Solutions.TITLE_MAX);
        var organisation = form.text("organisation", Solutions.LINE_MAX);
        var pitch = form.optional("pitch", Solutions.PITCH_MAX);
        var types = new HashSet<InnovationType>();
        for (var name : form.all("types")) one(form, "types", InnovationType.class, name).ifPresent(types::add);
        var trl = form.number("trl", 1, 9);
        var territory = form.optional("territory", Solutions.LINE_MAX);
        var step = one(form, "step", ClassificationStep.class, form.value("step"));
        var nature = one(form, "nature", SolutionNature.class, form.value("nature"));
        var folder = form.optional("folder", Solutions.LINE_MAX);
        var authors = items(form, "authors", SolutionLines.authors(lines(form, "authors")));
        var references = items(form, "references", SolutionLines.references(lines(form, "references")));
        var labels = items(form, "labels", SolutionLines.labels(lines(form, "labels")));
        var keywords = Arrays.asList(form.optional("keywords", LIST_MAX).split("[,;\n]"));
        var sites = lines(form, "sites");
        if (!themes.containsAll(form.all("themes"))) form.reject("themes", "form.unknownChoice");
        var content = new SolutionContent(organisation, title, pitch, folder, step, nature, form.all("themes"), Set.copyOf(types), trl.orElse(0), territory,
                keywords, sites, authors, references, labels, form.flag("isPublic"));
        faults.apply(content).forEach(one -> form.reject(one.field(), one.key()));
        return form.hasProblems() ? Optional.empty() : Optional.of(content);
    }

    static Form filled(Solution solution) {
        var content = solution.content();
        return Form.blank().with("version", String.valueOf(solution.version())).with("title", content.title()).with("organisation", content.organisation())
                .with("pitch", content.pitch()).with("themes", content.themes()).with("types", content.types().stream().sorted().map(Enum::name).toList())
                .with("trl", content.trl() == 0 ? "" : String.valueOf(content.trl())).with("territory", content.territory())
                .with("step", content.step().map(Enum::name).orElse("")).with("nature", content.nature().map(Enum::name).orElse(""))
                .with("folder", content.folder()).with("keywords", String.join(", ", content.keywords())).with("sites", String.join("\n", content.sites()))
                .with("authors", String.join("\n", SolutionLines.ofAuthors(content.authors())))
                .with("references", String.join("\n", SolutionLines.ofReferences(content.references())))
                .with("labels", String.join("\n", SolutionLines.ofLabels(content.labels()))).with("isPublic", content.isPublic() ? "yes" : "");
    }

    /** What a value in the form, or as the journal keeps it, is to a reader. */
    static BinaryOperator<String> said(Words words, BinaryOperator<String> names) {
        return (field, value) -> switch (field) {
            case "themes", "organisation" -> names.apply(field, value);
            case "types" -> group(words, "innovation.", value);
            case "step" -> group(words, "step.", value);
            case "nature" -> group(words, "nature.", value);
            case "state" -> group(words, "solutionState.", value);
            case "isPublic" -> words.say("isPublic." + (value.equals("yes") || value.equals("true")));
            default -> value;
        };
    }

    private static String group(Words words, String group, String value) {
        return words.has(group + value) ? words.say(group + value) : value;
    }

    /** What can be read; the first line that cannot is told. */
    private static <T> List<T> items(Form form, String field, SolutionLines.Read<T> read) {
        if (!read.unread().isEmpty()) form.reject(field, "solution.badLine", read.unread().get(0));
        return read.items();
    }

    private static List<String> lines(Form form, String field) {
        return SolutionLines.of(form.optional(field, LIST_MAX));
    }

    private static <E extends Enum<E>> Optional<E> one(Form form, String field, Class<E> type, String name) {
        var found = Arrays.stream(type.getEnumConstants()).filter(one -> one.name().equals(name)).findFirst();
        if (found.isEmpty() && !name.isBlank()) form.reject(field, "form.unknownChoice");
        return found;
    }
}
