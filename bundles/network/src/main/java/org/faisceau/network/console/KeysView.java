// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.faisceau.console.spi.Option;
import org.faisceau.network.api.TrustedLab;

/** What the page of keys shows; person: the name of an account; warned: keys of which another Living-Lab warns. */
record KeysView(String ownKey, String ownFingerprint, List<TrustedLab> labs, List<Option> structures, boolean mayTrust, Function<String, String> person, boolean isLeading, Set<String> warned) {}
