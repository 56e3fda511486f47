// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import java.util.List;
import java.util.function.Function;
import org.faisceau.kernel.api.Slice;
import org.faisceau.network.api.Issue;
import org.faisceau.network.api.Publishing;

/**
 * What the page of publications shows.
 *
 * @param stopped what is published of stopped modules, by name
 * @param kind what people call the records of a kind
 * @param person the name of an account
 */
record PublishView(List<Publishing.Part> parts, Publishing.Draft draft, List<String> stopped, Slice<Issue> issues, Function<String, String> kind, Function<String, String> person, boolean isLeading) {}
