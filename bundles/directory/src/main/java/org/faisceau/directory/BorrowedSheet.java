// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.directory.api.InnovationType;
import org.faisceau.directory.api.Label;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionContent;
import org.faisceau.directory.api.SolutionReference;
import org.faisceau.directory.api.Solutions;
import org.faisceau.kernel.spi.Exchange.Item;

/** An entry of another Living-Lab as one of ours. Pure. */
final class BorrowedSheet {
    private BorrowedSheet() {}

    /**
     * What a draft says of it, tidied.
     *
     * @param before what ours says beside: folder, classification, authors and who reads it stay
     * @throws RuntimeException where the level is none
     */
    static SolutionContent content(Item received, Set<String> themes, String company, Optional<Solution> before) {
        var ours = before.map(Solution::content).orElseGet(() -> SolutionContent.titled(company, received.title()));
        var types = Arrays.stream(InnovationType.values()).filter(type -> list(received, "types", ", ").contains(type.name())).collect(Collectors.toSet());
        var trl = received.field("trl").isEmpty() ? 0 : Integer.parseInt(received.field("trl"));
        return SolutionRule.tidied(new SolutionContent(ours.organisation(), cut(received.title()), received.field("pitch"), ours.folder(), ours.step(), ours.nature(), list(received, "themes", ", ").stream().filter(themes::contains).toList(),
                types, trl, received.field("territory"), list(received, "keywords", ", "), list(received, "sites", "\n"), ours.authors(),
                list(received, "references", "\n").stream().map(line -> new SolutionReference(line, 0, "")).toList(), list(received, "labels", "\n").stream().map(line -> new Label(line, 0)).toList(), ours.isPublic()));
    }

    private static List<String> list(Item received, String field, String between) {
        return Stream.of(received.field(field).split(between)).map(String::strip).filter(text -> !text.isEmpty()).toList();
    }

    private static String cut(String title) {
        return title.length() <= Solutions.TITLE_MAX ? title : title.substring(0, Solutions.TITLE_MAX - 1) + "…";
    }
}
