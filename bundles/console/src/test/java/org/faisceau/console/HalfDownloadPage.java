// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.nio.charset.StandardCharsets;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;

/** A download that breaks off. */
record HalfDownloadPage() implements Page {
    @Override
    public Address address() {
        return Address.of("public/half").withoutAccount();
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.download("half.csv", "text/csv", out -> {
            out.write("half of it".getBytes(StandardCharsets.UTF_8));
            throw new IllegalStateException("the other half is missing");
        });
    }
}
