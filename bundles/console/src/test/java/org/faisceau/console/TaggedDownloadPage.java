// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.nio.charset.StandardCharsets;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;

/** A download that says what it is. */
record TaggedDownloadPage() implements Page {
    @Override
    public Address address() {
        return Address.of("public/tagged").withoutAccount();
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.download("tagged.csv", "text/csv", "seen-7", out -> out.write("all of it".getBytes(StandardCharsets.UTF_8)));
    }
}
