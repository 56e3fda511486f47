// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.faisceau.documents.console;

import org.jspecify.annotations.NullMarked;
