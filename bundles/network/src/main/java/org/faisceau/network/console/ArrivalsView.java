// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import java.util.List;
import java.util.function.Function;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Ui.Chip;
import org.faisceau.kernel.api.Slice;
import org.faisceau.network.api.Arrival;

/** What the page of bundles that came shows; lab: the name of the Living-Lab of a key, person: that of an account. */
record ArrivalsView(Form filter, List<Chip> chips, List<Option> states, Slice<Arrival> slice, Function<String, String> lab, Function<String, String> person, boolean mayFetch, boolean isLeading) {}
