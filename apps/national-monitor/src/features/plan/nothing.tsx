/** Nothing stands here, and why: a dash, in words on hover and for screen readers. */
export function Nothing({ why }: { why: string }) {
  return (
    <span className='iza-quiet' title={why}>
      <span aria-hidden='true'>–</span>
      <span className='iza-hidden'>{why}</span>
    </span>
  );
}
