// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.needs.api.CpvCode;
import org.faisceau.needs.api.CpvCodes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The list that the build took from the eForms SDK; read at the first question, about two megabytes. */
@Component
public final class CpvList implements CpvCodes {
    private static final Pattern CHECK = Pattern.compile("-\\d$");
    private NavigableMap<String, CpvCode> codes = new TreeMap<>();

    @Activate
    public CpvList() {}

    @Override
    public Optional<CpvCode> find(String code) {
        var digits = CHECK.matcher(code.strip()).replaceAll("");
        return Optional.ofNullable(codes().get(digits));
    }

    @Override
    public List<CpvCode> pick(String text, int limit) {
        var folded = SortKey.of(text);
        if (folded.isEmpty()) return List.of();
        if (folded.matches("\\d+")) return codes().tailMap(folded, true).values().stream().limit(limit).filter(one -> one.code().startsWith(folded)).toList();
        var words = Arrays.asList(folded.split(" "));
        return codes().values().stream().filter(one -> words.stream().allMatch((SortKey.of(one.nameFr()) + " " + SortKey.of(one.nameEn()))::contains))
                .limit(limit).toList();
    }

    private synchronized NavigableMap<String, CpvCode> codes() {
        if (codes.isEmpty()) codes = read();
        return codes;
    }

    private static NavigableMap<String, CpvCode> read() {
        var found = new TreeMap<String, CpvCode>();
        FileBeside.text(CpvList.class, "/cpv.txt").lines().map(line -> line.split("\t"))
                .forEach(parts -> found.put(parts[0], new CpvCode(parts[0], parts[1].replace('\'', '’'), parts[2])));
        return found;
    }
}
