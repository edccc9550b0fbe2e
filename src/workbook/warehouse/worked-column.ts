/** A derived column of a row t: what is joined to the row, and what the column then is. */
export interface WorkedColumn {
  readonly joins?: string;
  readonly is: string;
}
