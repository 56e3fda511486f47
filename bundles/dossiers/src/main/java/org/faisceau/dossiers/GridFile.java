// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.faisceau.dossiers.api.Family;
import org.faisceau.dossiers.api.Grid;
import org.faisceau.dossiers.api.Indication;
import org.faisceau.dossiers.api.Indication.Wording;
import org.faisceau.dossiers.api.Side;
import org.faisceau.kernel.api.FileBeside;

/**
 * A version of the grid as its file has it: a block per indication. A file that begins with {@code after|2026-1|E5,…} tells what differs
 * from that version alone: the indications it leaves out, then those it adds or words anew. A code keeps its type for ever: what asks for
 * another type of answer takes a new code, so that no answer is left that fits no more.
 */
final class GridFile {
    private static final String AFTER = "after|";

    private GridFile() {}

    /** @param older the versions read before */
    static Grid read(String version, Function<String, Grid> older) {
        var blocks = Stream.of(FileBeside.text(GridFile.class, "grid-" + version + ".txt").split("\n\n")).toList();
        if (!blocks.get(0).startsWith(AFTER)) return new Grid(version, blocks.stream().map(GridFile::indication).toList(), options(), List.of());
        var head = blocks.get(0).strip().split("\\|", -1);
        return after(older.apply(head[1]), version, listed(head[2], ","), blocks.stream().skip(1).map(GridFile::indication).toList());
    }

    /** The version the file of this one follows; empty for a first one. */
    static Optional<String> before(String version) {
        var first = FileBeside.text(GridFile.class, "grid-" + version + ".txt").lines().findFirst().orElseThrow();
        return first.startsWith(AFTER) ? Optional.of(first.split("\\|")[1]) : Optional.empty();
    }

    private static Grid after(Grid before, String version, List<String> leftOut, List<Indication> written) {
        var current = new ArrayList<>(before.indications());
        var former = new ArrayList<>(before.former());
        current.stream().filter(one -> leftOut.contains(one.code())).forEach(former::add);
        current.removeIf(one -> leftOut.contains(one.code()));
        for (var one : written) {
            int place = before.find(one.code()).map(current::indexOf).orElse(-1);
            if (place >= 0) current.set(place, one);
            else current.add(endOf(current, one.family()), one);
        }
        return new Grid(version, current, before.options(), former);
    }

    /** Behind the last of its family. */
    private static int endOf(List<Indication> all, Family family) {
        return (int) all.stream().takeWhile(one -> one.family().compareTo(family) <= 0).count();
    }

    private static Map<String, List<String>> options() {
        var options = new LinkedHashMap<String, List<String>>();
        lines("options.txt").map(line -> line.split("\\|")).forEach(parts -> options.put(parts[0], List.of(parts[1], parts[2])));
        return options;
    }

    private static Indication indication(String block) {
        var lines = block.strip().lines().toList();
        var facts = lines.get(0).split("\\|", -1);
        var type = facts[5].split(":");
        return new Indication(facts[0], Family.valueOf(facts[1]), Indication.Weight.valueOf(facts[2]), listed(facts[3], ","), Side.valueOf(facts[4]),
                Indication.AnswerType.valueOf(type[0]), type.length > 1 ? listed(type[1], ",") : List.of(), Indication.Confidence.valueOf(facts[6]),
                facts[7].equals("neutral"), wording(lines.subList(1, 5)), wording(lines.subList(5, 9)), lines.get(9));
    }

    private static Wording wording(List<String> lines) {
        return new Wording(lines.get(0), lines.get(1), lines.get(2), listed(lines.get(3), " ; "));
    }

    private static List<String> listed(String text, String separator) {
        return text.equals("-") || text.isEmpty() ? List.of() : Arrays.asList(text.split(separator));
    }

    static Stream<String> lines(String name) {
        return FileBeside.text(GridFile.class, name).lines().filter(line -> !line.isBlank());
    }
}
