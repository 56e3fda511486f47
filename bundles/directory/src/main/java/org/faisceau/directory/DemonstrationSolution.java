// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.directory.api.ClassificationStep;
import org.faisceau.directory.api.InnovationType;
import org.faisceau.directory.api.SolutionContent;
import org.faisceau.directory.api.SolutionLines;
import org.faisceau.directory.api.SolutionNature;
import org.faisceau.directory.api.SolutionState;

/**
 * A solution of the demonstration as its file has it: title, facts, pitch, keywords, references, labels, author; a dash for nothing. The facts
 * are the number of the company, themes, types, TRL, step, state and age in days, and {@code public}.
 *
 * @param ageDays since it was last written
 */
record DemonstrationSolution(SolutionContent content, SolutionState state, int ageDays) {
    private static final String FOLDER = "Catalogue du Val-d’Ormeau";

    static DemonstrationSolution of(String block) {
        var lines = block.strip().lines().map(line -> line.equals("-") ? "" : line).toList();
        var facts = lines.get(1).split("\\|", -1);
        var life = facts[5].split(" ");
        var content = new SolutionContent("org-company-" + facts[0], lines.get(0), lines.get(2), lines.get(2).isEmpty() ? "" : FOLDER,
                facts[4].isEmpty() ? Optional.empty() : Optional.of(ClassificationStep.valueOf(facts[4])), nature(facts[2]), List.of(facts[1].split(",")), types(facts[2]),
                Integer.parseInt(facts[3]), lines.get(4).isEmpty() ? "" : "Val-d’Ormeau", items(lines.get(3), ","), sites(facts), SolutionLines.authors(items(lines.get(6), " / ")).items(),
                SolutionLines.references(items(lines.get(4), " / ")).items(), SolutionLines.labels(items(lines.get(5), " / ")).items(), facts[6].equals("public"));
        return new DemonstrationSolution(content, SolutionState.valueOf(life[0]), Integer.parseInt(life[1]));
    }

    private static Optional<SolutionNature> nature(String types) {
        return Optional.of(types.contains("PRODUCT") || types.contains("PROCESS") ? SolutionNature.TECHNICAL : SolutionNature.ORGANISATIONAL);
    }

    private static Set<InnovationType> types(String names) {
        return Arrays.stream(names.split(",")).map(InnovationType::valueOf).collect(Collectors.toSet());
    }

    private static List<String> sites(String[] facts) {
        return facts[6].equals("public") ? List.of("https://entreprise-" + facts[0] + ".example") : List.of();
    }

    private static List<String> items(String line, String between) {
        return Stream.of(line.split(between)).map(String::strip).filter(item -> !item.isEmpty()).toList();
    }
}
