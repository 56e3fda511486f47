// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.faisceau.documents.api.Table;

/** Essential data of public contracts, JSON or XML, in the formats of 2019 and 2022: one line per contract. */
final class DecpSource {
    private static final int HEAD = 8192;
    private static final Pattern JSON = Pattern.compile("[\\s\\ufeff]*[{\\[].*\"(marches|marche|acheteur|codeCPV|contrat-concession|autoriteConcedante)\".*", Pattern.DOTALL);
    private static final Pattern XML = Pattern.compile("[\\s\\ufeff]*(<\\?xml.*?\\?>)?\\s*(<!--.*?-->\\s*)*<marches[\\s>].*", Pattern.DOTALL);

    private DecpSource() {}

    /** Empty where the file is no essential data. */
    static Optional<Table> open(Path file) {
        try {
            var head = head(file);
            if (JSON.matcher(head).matches()) return Optional.of(new DecpTable(JsonRecords.open(file)));
            return XML.matcher(head).matches() ? Optional.of(new DecpTable(XmlRecords.open(file))) : Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException("reading " + file, broken);
        }
    }

    private static String head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
        }
    }
}
