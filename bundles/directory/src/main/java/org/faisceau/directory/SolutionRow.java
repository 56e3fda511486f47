// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.directory.api.ClassificationStep;
import org.faisceau.directory.api.InnovationType;
import org.faisceau.directory.api.Label;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionAuthor;
import org.faisceau.directory.api.SolutionContent;
import org.faisceau.directory.api.SolutionNature;
import org.faisceau.directory.api.SolutionReference;
import org.faisceau.directory.api.SolutionState;
import org.faisceau.directory.db.tables.records.DirectorySolutionRecord;
import org.faisceau.kernel.api.SortKey;

/** Between an entry and its row. */
final class SolutionRow {
    private SolutionRow() {}

    /** The lists that lie in tables of their own, of one entry. */
    record Lists(List<String> themes, List<SolutionAuthor> authors, List<SolutionReference> references, List<Label> labels) {}

    static Solution solution(DirectorySolutionRecord row, Lists lists) {
        var content = new SolutionContent(row.getOrganisation(), row.getTitle(), row.getPitch(), row.getFolder(), one(ClassificationStep.class, row.getStep()),
                one(SolutionNature.class, row.getNature()), lists.themes(), types(row.getTypes()), row.getTrl(), row.getTerritory(), lines(row.getKeywords()),
                lines(row.getSites()), lists.authors(), lists.references(), lists.labels(), row.getIsPublic());
        return new Solution(row.getId(), content, SolutionState.valueOf(row.getState()), row.getCompletion(), row.getCreatedBy(), at(row.getCreatedAt()),
                at(row.getChangedAt()), at(row.getConfirmedAt()), row.getVersion());
    }

    /** All columns of an entry. */
    static DirectorySolutionRecord row(Solution solution, String mergedInto) {
        var row = new DirectorySolutionRecord();
        row.setId(solution.id());
        row.setState(solution.state().name());
        row.setVisibleTo(SolutionAccess.visibleTo(solution.state(), solution.content().isPublic()));
        row.setCompletion(solution.completion());
        row.setMergedInto(mergedInto);
        row.setCreatedBy(solution.createdBy());
        row.setCreatedAt(solution.createdAt().toEpochMilli());
        row.setChangedAt(solution.changedAt().toEpochMilli());
        row.setConfirmedAt(solution.confirmedAt().toEpochMilli());
        row.setVersion(solution.version());
        fill(row, solution.content());
        return row;
    }

    private static void fill(DirectorySolutionRecord row, SolutionContent content) {
        row.setOrganisation(content.organisation());
        row.setTitle(content.title());
        row.setTitleSort(SortKey.of(content.title()));
        row.setPitch(content.pitch());
        row.setFolder(content.folder());
        row.setStep(content.step().map(Enum::name).orElse(""));
        row.setNature(content.nature().map(Enum::name).orElse(""));
        row.setTypes(types(content));
        row.setTrl(content.trl());
        row.setTerritory(content.territory());
        row.setKeywords(String.join("\n", content.keywords()));
        row.setKeywordsSort(SortKey.of(String.join(" ", content.keywords())));
        row.setSites(String.join("\n", content.sites()));
        row.setIsPublic(content.isPublic());
    }

    /** Their names in their order, a space between. */
    static String types(SolutionContent content) {
        return content.types().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }

    private static Set<InnovationType> types(String names) {
        return Arrays.stream(names.split(" ")).filter(name -> !name.isEmpty()).map(InnovationType::valueOf).collect(Collectors.toSet());
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }

    private static <E extends Enum<E>> Optional<E> one(Class<E> type, String name) {
        return name.isEmpty() ? Optional.empty() : Optional.of(Enum.valueOf(type, name));
    }

    private static Instant at(long millis) {
        return Instant.ofEpochMilli(millis);
    }
}
