// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF. */
final class Validity {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Validity() {}

    /** What a PDF breaks of PDF/UA-1 and of PDF/A-2a; empty where it keeps both. */
    static List<String> breaches(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A).flatMap(flavour -> breaches(pdf, flavour).stream()).toList();
    }

    private static List<String> breaches(byte[] pdf, PDFAFlavour flavour) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour); var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream().filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                    .map(one -> one.getRuleId().getClause() + " " + one.getMessage() + " at " + one.getLocation().getContext()).distinct().toList();
        } catch (VeraPDFException | IOException e) {
            throw new IllegalStateException("veraPDF cannot read it", e);
        }
    }
}
