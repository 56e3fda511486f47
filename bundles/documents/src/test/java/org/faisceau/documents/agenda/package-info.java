// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.faisceau.documents.agenda;

import org.jspecify.annotations.NullMarked;
